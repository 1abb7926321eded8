package xiezhi.application.government.legalaid.desk;

import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import xiezhi.application.government.legalaid.AidApplication;
import xiezhi.application.government.legalaid.file.AidFiles;
import xiezhi.application.government.legalaid.file.FileView;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rulebook.Facts;

/** 办理与回显: reads what was asked, does it, and answers with the file as it is now. */
@Component
class Desk {
    private final AidFiles files;
    private final FileView view;

    Desk(AidFiles files, FileView view) {
        this.files = files;
        this.view = view;
    }

    <A extends Record> Map<String, Object> act(UUID id, Class<A> asked, Map<String, Object> body, Consumer<A> work) {
        work.accept(read(asked, body));
        return show(Ref.of(id));
    }

    <A extends Record> A read(Class<A> asked, Map<String, Object> body) {
        return Facts.read(asked, body, files.today());
    }

    Map<String, Object> show(Ref<AidApplication> ref) {
        return view.of(ref);
    }
}
