// Scans a label by the camera where the browser can read codes; where it cannot, that is said. A scanner that types needs none of
// this: the box has the focus, and the scanner ends with Enter.
(() => {
  const PAUSE = 250;

  const begin = async (view, said, found) => {
    try {
      view.srcObject = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
    } catch {
      said.textContent = said.dataset.refused;
      return;
    }
    view.hidden = false;
    await view.play();
    const detector = new BarcodeDetector({ formats: ["qr_code"] });
    const look = async () => {
      const codes = await detector.detect(view);
      if (codes.length === 0) {
        setTimeout(look, PAUSE);
        return;
      }
      view.srcObject.getTracks().forEach((track) => track.stop());
      found(codes[0].rawValue);
    };
    await look();
  };

  addEventListener("DOMContentLoaded", () => {
    const button = document.getElementById("camera");
    if (!button) return;
    if (!("BarcodeDetector" in window) || !navigator.mediaDevices) {
      document.getElementById("camera-none").hidden = false;
      return;
    }
    button.hidden = false;
    button.addEventListener("click", () => {
      const box = document.getElementById("scan");
      begin(document.getElementById("camera-view"), document.getElementById("camera-said"), (text) => {
        box.value = text;
        box.form.requestSubmit();
      });
    });
  });
})();
