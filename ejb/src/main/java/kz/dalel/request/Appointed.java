package kz.dalel.request;

/** Who appoints: body, name and post of the person, his account where he has one. */
record Appointed(String body, String person, String account) {
    /** Whether both are one person: by the account, without accounts by body and name. */
    boolean isSameAs(Appointed other) {
        if (account != null || other.account != null) return account != null && account.equals(other.account);
        return body.equals(other.body) && person.equals(other.person);
    }
}
