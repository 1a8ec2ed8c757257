package kz.dalel.it.house.seeded.conclusion;

/** The single class. */
class PaperSigning implements Signing {
    @Override
    public String sign() {
        return "signed";
    }
}
