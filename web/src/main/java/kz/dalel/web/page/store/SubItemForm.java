package kz.dalel.web.page.store;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.dalel.store.StoreDesk;
import kz.dalel.store.SubItem;

/** Something that was taken out of the object and gets a number under it. */
@Named
@ViewScoped
public class SubItemForm extends StoreForm {
    private static final long serialVersionUID = 1L;

    @Inject
    StoreDesk desk;

    private String name;
    private String description;
    private String seal;

    public String take() {
        desk.addSubItem(number(), new SubItem.Form(name, description, seal));
        return anew("store.said.subItem");
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getSeal() {
        return seal;
    }

    public void setSeal(String seal) {
        this.seal = seal;
    }
}
