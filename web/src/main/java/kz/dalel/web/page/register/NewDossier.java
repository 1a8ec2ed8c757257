package kz.dalel.web.page.register;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import kz.dalel.kernel.Mandatory;
import kz.dalel.method.DossierForm;
import kz.dalel.method.MethodDesk;

/** The dossier of a validation. */
@Named
@ViewScoped
public class NewDossier extends RegisterForm {
    private static final long serialVersionUID = 1L;

    @Inject
    MethodDesk desk;

    @Inject
    MethodsPage page;

    private Integer version;
    private String data;
    private String criteria;
    private String results;
    private String limits;
    private String errorRates;
    private String validator;
    private LocalDate validatedOn;
    private LocalDate revalidationDue;

    public String take() {
        DossierForm form =
                new DossierForm(data, criteria, results, limits, errorRates, validator, validatedOn, revalidationDue);
        desk.validate(page.getCode(), Mandatory.value("method.version", version), form);
        return anew("methods", page.getCode(), "register.dossier.recorded");
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public String getData() {
        return data;
    }

    public void setData(String data) {
        this.data = data;
    }

    public String getCriteria() {
        return criteria;
    }

    public void setCriteria(String criteria) {
        this.criteria = criteria;
    }

    public String getResults() {
        return results;
    }

    public void setResults(String results) {
        this.results = results;
    }

    public String getLimits() {
        return limits;
    }

    public void setLimits(String limits) {
        this.limits = limits;
    }

    public String getErrorRates() {
        return errorRates;
    }

    public void setErrorRates(String errorRates) {
        this.errorRates = errorRates;
    }

    public String getValidator() {
        return validator;
    }

    public void setValidator(String validator) {
        this.validator = validator;
    }

    public LocalDate getValidatedOn() {
        return validatedOn;
    }

    public void setValidatedOn(LocalDate validatedOn) {
        this.validatedOn = validatedOn;
    }

    public LocalDate getRevalidationDue() {
        return revalidationDue;
    }

    public void setRevalidationDue(LocalDate revalidationDue) {
        this.revalidationDue = revalidationDue;
    }
}
