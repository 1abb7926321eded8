package xiezhi.application.enforcement.community.entry;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.community.Category;
import xiezhi.application.enforcement.person.Person;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Ref;

/** 监狱移送: what the prison's decision says; nothing of it is entered again. */
record PrisonPapers(
        @Item("人员") Ref<Person> person,
        @Item("执行地县级机构") UUID county,
        @Item("矫正类别") Category category,
        @Item(value = "决定机关", size = 100) String decidingOrgan,
        @Item(value = "决定文书号", size = 60) String caseNumber,
        @Item(value = "罪名", size = 100) @Nullable String charge,
        @Item("生效或者决定之日") LocalDate effective,
        @Item("矫正期止") LocalDate ends,
        @Item("保外就医") boolean medical) {}
