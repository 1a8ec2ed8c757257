package kz.dalel.it.browser;

import kz.dalel.it.stack.InDalel;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A body without a login sends its resolution and a telephone by courier; the registrar enters it all, in Russian. */
@InDalel
@InBrowser
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Tag("looks")
class PaperJourneyIT {
    private static final String BODY = "Департамент КНБ по городу Астане";

    @Test
    void what_came_on_paper_is_entered_received_and_registered_by_the_registrar() {
        try (Visitor registrar = Visitor.of("registrar", "ru")) {
            registrar.opens("/app/work.xhtml");
            registrar.follows("Новая заявка");
            registrar.looks("paper-new");
            entersTheAct(registrar);
            entersTheTelephone(registrar);
            String number = new Investigator(registrar).number();
            registrar.part("Подача").presses("Подать заявку");
            registrar.isTold("Заявка " + number + " подана.");
            registrar.part("Заявка").contains(BODY, "с бумаги");
            receives(registrar);
            registers(registrar);
        }
    }

    private static void entersTheAct(Visitor registrar) {
        registrar
                .part("Постановление")
                .chooses("Орган, назначивший экспертизу", BODY)
                .types("Лицо, назначившее экспертизу", "следователь Оспанов Қ.")
                .types("Дата постановления", "2026-02-02")
                .types("Место вынесения", "Астана")
                .attaches("Файл постановления", Papers.pdf("скан постановления.pdf"));
        registrar.part("Дело").types("Номер дела", "267100121000033").ticks("190 Мошенничество");
        registrar
                .part("Что исследовать")
                .types("Основания назначения", "Установление содержания памяти телефона")
                .types("Вопрос 1", "Какие сообщения имеются в памяти телефона?");
        registrar.part("Подача").presses("Сохранить черновик");
    }

    private static void entersTheTelephone(Visitor registrar) {
        registrar
                .part("Объекты экспертизы")
                .types("Наименование", "телефон Samsung, IMEI 356938035643809")
                .chooses("Что это", "носитель")
                .types("Протокол изъятия", "Протокол обыска № 7")
                .types("Дата изъятия", "2026-01-30")
                .types("Место изъятия", "Астана")
                .types("Кто изъял", "следователь Оспанов Қ.")
                .types("Строка описи", "опись, строка 1")
                .types("Упаковка", "пакет")
                .types("Печать или пломба", "пломба 000812")
                .presses("Добавить объект");
    }

    private static void receives(Visitor registrar) {
        String telephone =
                registrar.part("Объекты").place().getByText("CDF-").first().innerText();
        registrar
                .step("Принять постановление и объекты")
                .types("Кто привёз", "Ахметов Б., курьер")
                .types("Предъявленный документ", "удостоверение личности 041234568")
                .attaches("Скан подписи на бумаге", Papers.pdf("роспись курьера.pdf"))
                .types("Состояние, " + telephone, "упаковка цела")
                .chooses("Пломба цела, " + telephone, "да")
                .types("Пломба по факту, " + telephone, "пломба 000812")
                .types("Место, " + telephone, "A-12/3")
                .presses("Принять");
        registrar.seesState("Получена");
    }

    private static void registers(Visitor registrar) {
        registrar
                .step("Зарегистрировать")
                .ticks("Постановление на месте.", "Объекты на месте.", "Опись совпадает с объектами.")
                .presses("Зарегистрировать");
        registrar.isTold("Заявка зарегистрирована, срок начался.");
        registrar.seesState("Зарегистрирована");
        registrar.looks("paper-registered");
    }
}
