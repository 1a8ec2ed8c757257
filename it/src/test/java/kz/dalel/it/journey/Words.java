package kz.dalel.it.journey;

/** What people say at the steps of a journey, as JSON. */
public final class Words {
    public static final String CASE_NUMBER = "261971031000417";
    public static final String QUESTION = "Имеются ли на записи признаки синтеза голоса?";

    static final String CHECKLIST =
            """
            {"actPresent": true, "objectsPresent": true, "listAgrees": true, "remark": ""}""";
    static final String CERTIFICATE =
            """
            {"specialty": "MEDIA", "number": "KZ-2024-0%s", "validFrom": "2024-03-01", "validTo": "2035-02-28",
             "attestedOn": "2024-03-01"}""";
    static final String ASSIGNMENT =
            """
            {"expert": "%s", "reviewer": "%s", "reason": "меньше всех дел в работе"}""";
    static final String ACCEPTANCE = """
            {"noConflict": true, "liabilityWarning": true}""";
    static final String METHOD = """
            {"method": "PROVENANCE-MARKS", "version": 1}""";
    static final String TOOL = """
            {"tool": "EXIFTOOL", "version": "13.10"}""";
    static final String OBSERVATION = """
            {"kind": "OBSERVATION", "text": "запись длится 41 секунду"}""";
    static final String AMENDMENT =
            """
            {"kind": "OBSERVATION", "text": "запись длится 31 секунду", "amends": 1, "reason": "описка"}""";
    static final String ANSWER =
            """
            {"text": "признаки синтеза голоса, вероятно, имеются", "certainty": "PROBABLE"}""";
    static final String REFUSED_ANSWER =
            """
            {"refused": true, "reason": "вопрос правовой, вне компетенции эксперта"}""";
    static final String CONCLUSION =
            """
            {"evaluation": "Совокупность признаков указывает на синтез голоса.",
             "personsPresent": "При производстве экспертизы никто не присутствовал.",
             "expert": {"education": "высшее, Сәтбаев Университеті, 2012", "specialty": "исследование звукозаписей",
              "experience": "9 лет", "degree": null, "post": "главный эксперт"},
             "dissent": null, "annexes": []}""";
    static final String FORM_IS_GOOD =
            """
            {"mandatoryContents": true, "warning": true, "answersComplete": true, "annexes": true, "refusal": null}""";
    static final String DISAGREEMENT =
            """
            {"agrees": false, "reason": "вывод по вопросу 1 считаю неопределённым"}""";

    private Words() {}

    /** A draft; {@code act} is the upload with the resolution, or nothing. */
    static String draft(String act) {
        String document = act == null ? "null" : '"' + act + '"';
        return """
            {"kind": "EXAMINATION", "type": "PRIMARY", "proceeding": "CRIMINAL", "language": "kk",
             "resolution": {"date": "2026-01-15", "place": "Астана", "document": %s},
             "caseNumber": "%s", "articles": ["190"], "threatCategories": ["DIGITAL_MEANS"],
             "aiForm": "DEEPFAKE", "sector": "CITIZEN", "grounds": "Установление обстоятельств изготовления записи",
             "questions": ["%s", "Кому принадлежит голос?"], "urgent": false}"""
                .formatted(document, CASE_NUMBER, QUESTION);
    }

    static String exhibit(String upload, String name) {
        return """
            {"upload": "%s", "name": "%s", "kind": "QUESTIONED",
             "origin": {"protocol": "Протокол выемки № 14", "date": "2026-01-10", "place": "Астана",
              "seizedBy": "следователь Сейітқали М.", "inventoryLine": "опись, строка 3"},
             "packaging": "конверт", "seal": "пломба 004417", "destruction": "NONE", "description": null}"""
                .formatted(upload, name);
    }

    static String found(String exhibit) {
        return """
            {"number": "%s", "condition": "упаковка цела", "sealIntact": true, "seal": "пломба 004417",
             "place": "store-1/shelf-3"}"""
                .formatted(exhibit);
    }
}
