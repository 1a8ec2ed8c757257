package kz.dalel.web.page.store;

import java.io.Serializable;
import java.util.stream.Stream;
import kz.dalel.handover.Outside;

/** Somebody without an account, as he is typed. */
public class OutsideEntry implements Serializable {
    private static final long serialVersionUID = 1L;

    private String name;
    private String serviceId;
    private String authority;

    /** What the desk takes; null where nothing was typed. */
    public Outside outside() {
        boolean nobody = Stream.of(name, serviceId, authority).allMatch(text -> text == null);
        return nobody ? null : new Outside(name, serviceId, authority);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getServiceId() {
        return serviceId;
    }

    public void setServiceId(String serviceId) {
        this.serviceId = serviceId;
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }
}
