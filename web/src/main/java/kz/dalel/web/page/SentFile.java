package kz.dalel.web.page;

import java.io.Serializable;

/** A file of a form, as the component {@code d:upload} sends it: the upload that holds it, and its name, to show it again. */
public class SentFile implements Serializable {
    private static final long serialVersionUID = 1L;

    private String upload;
    private String name;

    public String getUpload() {
        return upload;
    }

    public void setUpload(String upload) {
        this.upload = upload;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
