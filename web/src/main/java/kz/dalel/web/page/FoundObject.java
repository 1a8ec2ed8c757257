package kz.dalel.web.page;

import java.io.Serializable;

/** How an object was found when it was received, as it is typed. */
public class FoundObject implements Serializable {
    private static final long serialVersionUID = 1L;

    private String condition;
    private Boolean sealIntact;
    private String seal;
    private String place;

    public String getCondition() {
        return condition;
    }

    public void setCondition(String condition) {
        this.condition = condition;
    }

    public Boolean getSealIntact() {
        return sealIntact;
    }

    public void setSealIntact(Boolean sealIntact) {
        this.sealIntact = sealIntact;
    }

    public String getSeal() {
        return seal;
    }

    public void setSeal(String seal) {
        this.seal = seal;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
