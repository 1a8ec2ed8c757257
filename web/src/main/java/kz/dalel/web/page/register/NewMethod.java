package kz.dalel.web.page.register;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.dalel.method.MethodDesk;
import kz.dalel.method.MethodForm;
import kz.dalel.method.MethodTitle;

/** A method that is entered into the register. */
@Named
@ViewScoped
public class NewMethod extends RegisterForm {
    private static final long serialVersionUID = 1L;

    @Inject
    MethodDesk desk;

    private String code;
    private String kk;
    private String ru;
    private String en;

    public String take() {
        String entered = desk.register(new MethodForm(code, new MethodTitle(kk, ru, en)));
        return anew("methods", entered, "register.method.entered");
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getKk() {
        return kk;
    }

    public void setKk(String kk) {
        this.kk = kk;
    }

    public String getRu() {
        return ru;
    }

    public void setRu(String ru) {
        this.ru = ru;
    }

    public String getEn() {
        return en;
    }

    public void setEn(String en) {
        this.en = en;
    }
}
