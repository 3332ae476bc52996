// A paragraph that comes after the page has loaded, as comments, live blogs and lazy pages do.

/** After the load event, ms. Long enough that the page was read once without it. */
const LATE_MS = 600;

addEventListener('load', () => {
  setTimeout(() => {
    const paragraph = document.createElement('p');
    paragraph.id = 'late';
    paragraph.textContent =
      'A larger stage may follow. The House science committee invited him on Thursday to testify on 27 September, and ' +
      'Eugene Kaspersky accepted the same day, subject to a visa.';
    document.getElementById('late-place')?.append(paragraph);
    // Tests wait for it.
    document.documentElement.setAttribute('data-late-done', '');
  }, LATE_MS);
});
