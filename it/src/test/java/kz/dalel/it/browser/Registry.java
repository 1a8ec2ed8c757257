package kz.dalel.it.browser;

import java.util.List;

/** Registrar and custodian: what comes in and goes out. */
final class Registry {
    private final Visitor visitor;

    Registry(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Takes act and objects from the courier, who signs on paper. */
    void receives(List<String> exhibits) {
        Sheet receipt = visitor.step("Receive act and objects")
                .types("Brought by", "Сидоров И. П., курьер")
                .types("Document shown", "удостоверение личности 041234567")
                .attaches("Scan of the signature on paper", Papers.pdf("роспись курьера.pdf"));
        for (String exhibit : exhibits)
            receipt.types("Condition, " + exhibit, "упаковка цела")
                    .chooses("Seal intact, " + exhibit, "yes")
                    .types("Seal as found, " + exhibit, "пломба 004417")
                    .types("Place, " + exhibit, "store-1/shelf-3");
        receipt.presses("Receive");
    }

    void registers() {
        visitor.step("Register")
                .ticks("The resolution is here.", "The objects are here.", "The list agrees with the objects.")
                .presses("Register");
    }

    void sends(String day) {
        visitor.step("Send the conclusion")
                .chooses("How", "courier")
                .types("Day of the dispatch", day)
                .types("Number of the letter or parcel", "KZ-00417")
                .types("Addressee", "следователь Сейітқали М., ДП г. Астаны")
                .presses("Record the dispatch");
    }

    void notesTheArrival(String day) {
        visitor.part("Dispatch")
                .types("Received on", day)
                .types("Received by", "Сейітқали М., следователь")
                .presses("Note the receipt");
    }

    void returnsTheObjects() {
        visitor.step("Return the objects")
                .types("Receiver", "Сейітқали М., следователь")
                .types("Document shown", "служебное удостоверение 1234")
                .presses("Return the objects");
    }
}
