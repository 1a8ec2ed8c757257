// Asks before a page is left on which something was typed and not sent; sends a form once, however often its button is pressed.
// Works on every form but those marked data-free; a form shown again with what was not kept is marked data-typed.
(() => {
  const sent = new WeakSet();
  let typed = false;
  const counts = (event) => event.target.closest && event.target.closest("form:not([data-free])");
  addEventListener("DOMContentLoaded", () => {
    if (document.querySelector('form[data-typed="true"]')) typed = true;
  });
  addEventListener("input", (event) => {
    if (counts(event)) typed = true;
  });
  addEventListener("submit", (event) => {
    if (event.defaultPrevented) return;
    if (sent.has(event.target)) event.preventDefault();
    else typed = false;
    sent.add(event.target);
    setTimeout(() => sent.delete(event.target), 10000);
  });
  addEventListener("pageshow", (event) => {
    if (event.persisted) document.querySelectorAll("form").forEach((form) => sent.delete(form));
  });
  addEventListener("beforeunload", (event) => {
    if (typed) event.preventDefault();
  });
})();
