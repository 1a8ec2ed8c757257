package kz.dalel.web.page.request;

import kz.dalel.web.page.SentFile;

/** A step that is taken on paper: the scan of what was signed, and what stands on each of its pages. */
public abstract class SignedPaperForm extends CaseForm {
    private static final long serialVersionUID = 1L;

    private final SentFile scan = new SentFile();
    private String digest;
    private Integer pages;

    public SentFile getScan() {
        return scan;
    }

    public String getDigest() {
        return digest;
    }

    public void setDigest(String digest) {
        this.digest = digest;
    }

    public Integer getPages() {
        return pages;
    }

    public void setPages(Integer pages) {
        this.pages = pages;
    }
}
