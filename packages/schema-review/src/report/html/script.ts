/** What the page does: hides what the filters leave out, counts the rest, and keeps the filters in the address. */
export const SCRIPT = `
const filters = document.querySelector('form.filters');
const articles = [...document.querySelectorAll('article')];
const chosen = (name) => new FormData(filters).getAll(name);
const apply = () => {
  const verdicts = new Set(chosen('verdict'));
  const [method, flow, mix, search] = ['method', 'flow', 'mix', 'search'].map((name) => chosen(name)[0] ?? '');
  const words = search.toLowerCase().split(/\\s+/).filter(Boolean);
  let shown = 0;
  for (const article of articles) {
    const { verdict, old, next, flow: own, methods } = article.dataset;
    const judged = mix === 'oldClient' ? old : mix === 'newClient' ? next : verdict;
    const text = words.length === 0 ? '' : article.textContent.toLowerCase();
    const fits = verdicts.has(judged) && (flow === '' || flow === own)
      && (method === '' || methods.split(' ').includes(method)) && words.every((word) => text.includes(word));
    article.hidden = !fits;
    if (fits) shown++;
  }
  document.querySelector('#shown').textContent = shown + ' of ' + articles.length + ' changes shown';
  document.querySelector('.empty').hidden = shown > 0;
};
const remember = () => {
  const state = new URLSearchParams(new FormData(filters)).toString();
  try { history.replaceState(null, '', '#' + state); } catch { /* a page without an address has none to change */ }
};
const recall = () => {
  if (location.hash.length < 2) return;
  const state = new URLSearchParams(location.hash.slice(1));
  for (const field of filters.elements) {
    if (field.type === 'checkbox') field.checked = state.getAll(field.name).includes(field.value);
    else if (field.name && state.has(field.name)) field.value = state.get(field.name);
  }
};
filters.addEventListener('submit', (event) => event.preventDefault());
filters.addEventListener('input', () => { apply(); remember(); });
recall();
apply();
`;
