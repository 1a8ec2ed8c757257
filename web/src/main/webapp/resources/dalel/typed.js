// Asks before a page is left on which something was typed and not sent. Works on every form but those marked data-free.
(() => {
  let typed = false;
  const counts = (event) => event.target.closest && event.target.closest("form:not([data-free])");
  addEventListener("input", (event) => { if (counts(event)) typed = true; });
  addEventListener("submit", () => { typed = false; });
  addEventListener("beforeunload", (event) => { if (typed) event.preventDefault(); });
})();
