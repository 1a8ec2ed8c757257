package kz.dalel.web.page.register;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.dalel.method.ToolDesk;
import kz.dalel.method.ToolForm;
import kz.dalel.method.ToolKind;

/** A tool that is entered into the register. */
@Named
@ViewScoped
public class NewTool extends RegisterForm {
    private static final long serialVersionUID = 1L;

    @Inject
    ToolDesk desk;

    private String code;
    private String name;
    private ToolKind kind;
    private String maker;
    private String serial;

    public String take() {
        String entered = desk.enter(new ToolForm(code, name, kind, maker, serial));
        return anew("tools", entered, "register.tool.entered");
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public ToolKind getKind() {
        return kind;
    }

    public void setKind(ToolKind kind) {
        this.kind = kind;
    }

    public String getMaker() {
        return maker;
    }

    public void setMaker(String maker) {
        this.maker = maker;
    }

    public String getSerial() {
        return serial;
    }

    public void setSerial(String serial) {
        this.serial = serial;
    }
}
