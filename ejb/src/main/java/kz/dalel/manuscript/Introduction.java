package kz.dalel.manuscript;

import java.util.List;
import java.util.stream.IntStream;
import kz.dalel.document.Block;
import kz.dalel.document.Facts;
import kz.dalel.document.SignatureLine;
import kz.dalel.document.Table;
import kz.dalel.document.Text;
import kz.dalel.document.Wordbook;

/** The introductory part of the printed conclusion: case, act, expert, warning, questions, objects. */
record Introduction(Content content, Wordbook words) {

    Block opening() {
        Content.Opening opening = content.opening();
        return new Facts.Collected()
                .add(words.word("received"), opening.received())
                .add(words.word("began"), opening.began())
                .add(words.word("drafted"), opening.drafted())
                .add(words.word("term"), opening.term())
                .add(words.word("place"), opening.site())
                .facts();
    }

    Block appointment() {
        Content.Appointment act = content.appointment();
        return new Facts.Collected()
                .add(words.word("appointing.body"), act.body())
                .add(words.word("appointing.person"), act.person())
                .add(words.word("act"), words.sentence("act.of", act.date(), act.place() == null ? "" : act.place()))
                .add(words.word("act.sha256"), act.sha256())
                .add(words.word("proceeding"), words.code("proceeding", act.proceeding()))
                .add(words.word("case"), act.caseNumber())
                .add(words.word("articles"), String.join("\n", act.articles()))
                .add(words.word("kind"), words.code("kind", act.kind()))
                .add(words.word("type"), words.code("type", act.type()))
                .add(words.word("groundsText"), act.grounds())
                .facts();
    }

    Block expert() {
        Content.Author expert = content.expert();
        return new Facts.Collected()
                .add(words.word("center"), content.opening().center())
                .add(words.word("name"), expert.name())
                .add(words.word("education"), expert.education())
                .add(words.word("specialty"), expert.specialty())
                .add(words.word("experience"), expert.experience())
                .add(words.word("degree"), expert.degree() == null ? words.word("none") : expert.degree())
                .add(words.word("post"), expert.post())
                .facts();
    }

    List<Block> warning() {
        Content.WarningMark mark = content.warning();
        return List.of(
                new Text(mark.text()),
                new Text(words.sentence("warning.mark", mark.act(), mark.edition(), mark.signedOn())),
                new SignatureLine(content.expert().post(), content.expert().name(), ""));
    }

    Block questions() {
        List<List<String>> rows = IntStream.range(0, content.questions().size())
                .mapToObj(i ->
                        List.of(Integer.toString(i + 1), content.questions().get(i)))
                .toList();
        return new Table(List.of(8, 92), List.of("№", words.word("questionText")), rows);
    }

    List<Block> objects() {
        return content.objects().stream().map(this::object).toList();
    }

    private Block object(Content.Item item) {
        String intact = item.sealIntact() == null ? null : words.word(item.sealIntact() ? "yes" : "no");
        return new Facts.Collected()
                .add(item.number(), item.name())
                .add(words.word("object.kind"), words.code("object.kind", item.kind()))
                .add(words.word("origin"), item.origin())
                .add(words.word("inventory"), item.inventoryLine())
                .add(words.word("packaging"), item.packaging())
                .add(words.word("sealNumber"), item.seal())
                .add(words.word("condition"), item.condition())
                .add(words.word("sealIntact"), intact)
                .add(words.word("sealFound"), item.sealFound())
                .add(words.word("file"), item.fileName())
                .add(words.word("size"), item.size() == null ? null : words.sentence("bytes", item.size()))
                .add("SHA-256", item.sha256())
                .facts();
    }
}
