// Sends a chosen file in parts by tus 1.0 (creation, core), goes on after a broken connection where the server says, and leaves
// the number of the upload in the form. A file chosen again in the same tab goes on too. Needs no inline script.
(() => {
  const PART = 8 * 1024 * 1024;
  const PAUSES = [1, 2, 4, 8, 15, 30, 30, 30];
  const FINAL = new Set([400, 401, 403, 404, 410, 413, 415, 422]);
  const running = new Set();

  class Stopped extends Error {}

  class Refused extends Error {
    constructor(answer) {
      super(words(answer));
      this.status = answer.status;
    }
  }

  const words = (answer) => {
    try {
      return JSON.parse(answer.responseText).detail ?? "";
    } catch {
      return "";
    }
  };

  const fill = (pattern, ...values) => values.reduce((text, value, i) => text.replace(`{${i}}`, value), pattern);

  const base64 = (text) => btoa(String.fromCharCode(...new TextEncoder().encode(text)));

  const size = (bytes) => {
    const units = ["byte", "kilobyte", "megabyte", "gigabyte", "terabyte"];
    const unit = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
    const form = { style: "unit", unit: units[unit], unitDisplay: "short", maximumFractionDigits: 1 };
    return new Intl.NumberFormat(document.documentElement.lang, form).format(bytes / 1000 ** unit);
  };

  class Upload {
    constructor(box, file) {
      this.box = box;
      this.file = file;
      this.memory = `dalel.upload:${file.name}:${file.size}:${file.lastModified}`;
      this.told = -1;
    }

    part(selector) {
      return this.box.querySelector(selector);
    }

    async run() {
      running.add(this);
      this.stopped = false;
      this.part("[data-act=stop]").hidden = false;
      this.part("[data-act=go]").hidden = true;
      this.part("progress").hidden = false;
      this.remember("");
      try {
        await this.send();
        this.finish();
      } catch (reason) {
        this.fail(reason);
      } finally {
        running.delete(this);
        this.part("[data-act=stop]").hidden = true;
      }
    }

    async send() {
      this.address = sessionStorage.getItem(this.memory);
      let offset = await this.again(() => this.begin());
      this.progress(offset);
      while (offset < this.file.size) offset = await this.again((tried) => this.next(offset, tried));
    }

    async begin() {
      if (this.address) {
        const known = await this.call("HEAD", this.address);
        if (known.status === 200) return Number(known.getResponseHeader("Upload-Offset"));
        if (known.status !== 404 && known.status !== 410) throw new Refused(known);
      }
      const type = this.file.type || "application/octet-stream";
      const told = `filename ${base64(this.file.name)},filetype ${base64(type)}`;
      const made = await this.call("POST", this.box.dataset.upload, { "Upload-Length": this.file.size, "Upload-Metadata": told });
      if (made.status !== 201) throw new Refused(made);
      this.address = new URL(made.getResponseHeader("Location"), location.href).pathname;
      sessionStorage.setItem(this.memory, this.address);
      return 0;
    }

    async next(from, tried) {
      let offset = from;
      if (tried > 0) {
        const known = await this.call("HEAD", this.address);
        if (known.status !== 200) throw new Refused(known);
        offset = Number(known.getResponseHeader("Upload-Offset"));
        if (offset >= this.file.size) return offset;
      }
      const bytes = this.file.slice(offset, offset + PART);
      const headers = { "Upload-Offset": offset, "Content-Type": "application/offset+octet-stream" };
      const taken = await this.call("PATCH", this.address, headers, bytes, (sent) => this.progress(offset + sent));
      if (taken.status !== 204) throw new Refused(taken);
      return Number(taken.getResponseHeader("Upload-Offset"));
    }

    // Tries anew after a pause where a new try may help.
    async again(act) {
      for (let tried = 0; ; tried++) {
        if (this.stopped) throw new Stopped();
        try {
          return await act(tried);
        } catch (reason) {
          if (this.stopped || FINAL.has(reason.status) || tried === PAUSES.length) throw reason;
          this.say(this.box.dataset.waiting);
          await new Promise((done) => setTimeout(done, PAUSES[tried] * 1000));
        }
      }
    }

    call(method, address, headers = {}, body = null, progress = null) {
      return new Promise((done, failed) => {
        const call = new XMLHttpRequest();
        this.underWay = call;
        call.open(method, address);
        const common = { "Tus-Resumable": "1.0.0", "X-Dalel": "1", "X-Requested-With": "XMLHttpRequest" };
        common["Accept-Language"] = document.documentElement.lang;
        for (const [name, value] of Object.entries({ ...common, ...headers })) call.setRequestHeader(name, value);
        if (progress) call.upload.addEventListener("progress", (event) => progress(event.loaded));
        call.addEventListener("load", () => done(call));
        call.addEventListener("error", () => failed(new Error("")));
        call.addEventListener("abort", () => failed(new Stopped()));
        call.send(body);
      });
    }

    stop() {
      this.stopped = true;
      this.underWay?.abort();
    }

    finish() {
      sessionStorage.removeItem(this.memory);
      this.part("progress").hidden = true;
      this.remember(this.address.slice(this.address.lastIndexOf("/") + 1));
      this.say(fill(this.box.dataset.done, this.file.name, size(this.file.size)), true);
      this.part("input[type=file]").value = "";
    }

    fail(reason) {
      const data = this.box.dataset;
      if (reason instanceof Stopped) this.say(data.stopped, true);
      else this.say(fill(data.refused, reason.message), true);
      this.part("[data-act=go]").hidden = reason.status === 413 || reason.status === 422;
    }

    remember(number) {
      this.part("input[type=hidden][id$=':upload']").value = number;
      this.part("input[type=hidden][id$=':name']").value = number ? this.file.name : "";
      this.box.dispatchEvent(new Event("input", { bubbles: true }));
    }

    progress(bytes) {
      const percent = this.file.size ? Math.floor((bytes * 100) / this.file.size) : 100;
      this.part("progress").value = percent;
      const quarter = Math.floor(percent / 25);
      const text = fill(this.box.dataset.sending, this.file.name, size(bytes), size(this.file.size), percent);
      this.say(text, quarter !== this.told);
      this.told = quarter;
    }

    // Everybody sees it; a reader of the screen hears it only at each quarter and at the end.
    say(text, aloud = false) {
      this.part(".upload-said").textContent = text;
      if (aloud) this.part("[role=status]").textContent = text;
    }
  }

  const prepare = (box) => {
    let upload = null;
    const name = box.querySelector("input[type=hidden][id$=':name']").value;
    if (name) box.querySelector(".upload-said").textContent = fill(box.dataset.left, name);
    box.querySelector("input[type=file]").addEventListener("change", (event) => {
      upload?.stop();
      const [file] = event.target.files;
      if (!file) return;
      upload = new Upload(box, file);
      upload.run();
    });
    box.querySelector("[data-act=stop]").addEventListener("click", () => upload?.stop());
    box.querySelector("[data-act=go]").addEventListener("click", () => upload?.run());
  };

  document.addEventListener("DOMContentLoaded", () => document.querySelectorAll("[data-upload]").forEach(prepare));

  // A form is not sent over a file under way: the page would go, and the file with it.
  addEventListener(
    "submit",
    (event) => {
      const busy = [...running].filter((upload) => event.target.contains(upload.box));
      if (busy.length === 0) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      busy[0].say(busy[0].box.dataset.busy, true);
      busy[0].part("[data-act=stop]").focus();
    },
    true,
  );
  addEventListener("beforeunload", (event) => {
    if (running.size > 0) event.preventDefault();
  });
})();
