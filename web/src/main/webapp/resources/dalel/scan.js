// Scans a label by the camera: looks at a picture of it four times a second and reads the code with jsQR. Where the browser lends
// no camera, that is said. A scanner that types needs none of this: the box has the focus, and the scanner ends with Enter.
(() => {
  const PAUSE = 250;
  const WIDEST = 800;

  const read = (view, canvas) => {
    const scale = Math.min(1, WIDEST / view.videoWidth);
    canvas.width = view.videoWidth * scale;
    canvas.height = view.videoHeight * scale;
    const pen = canvas.getContext("2d", { willReadFrequently: true });
    pen.drawImage(view, 0, 0, canvas.width, canvas.height);
    const picture = pen.getImageData(0, 0, canvas.width, canvas.height);
    return jsQR(picture.data, picture.width, picture.height)?.data;
  };

  class Camera {
    constructor(button, view, found) {
      this.button = button;
      this.view = view;
      this.found = found;
      this.words = button.textContent;
    }

    async begin() {
      this.stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
      this.view.srcObject = this.stream;
      this.view.hidden = false;
      this.button.textContent = this.button.dataset.stop;
      await this.view.play();
      this.look(document.createElement("canvas"));
    }

    look(canvas) {
      if (!this.stream) return;
      const text = this.view.videoWidth > 0 ? read(this.view, canvas) : null;
      if (!text) {
        setTimeout(() => this.look(canvas), PAUSE);
        return;
      }
      this.end();
      this.found(text);
    }

    end() {
      this.stream?.getTracks().forEach((track) => track.stop());
      this.stream = null;
      this.view.hidden = true;
      this.button.textContent = this.words;
    }
  }

  addEventListener("DOMContentLoaded", () => {
    const button = document.getElementById("camera");
    if (!button) return;
    if (!navigator.mediaDevices?.getUserMedia) {
      document.getElementById("camera-none").hidden = false;
      return;
    }
    const said = document.getElementById("camera-said");
    const camera = new Camera(button, document.getElementById("camera-view"), (text) => {
      const box = document.getElementById("scan");
      box.value = text;
      box.form.requestSubmit();
    });
    button.hidden = false;
    button.addEventListener("click", async () => {
      said.textContent = "";
      if (camera.stream) {
        camera.end();
        return;
      }
      try {
        await camera.begin();
      } catch {
        camera.end();
        said.textContent = said.dataset.refused;
      }
    });
  });
})();
