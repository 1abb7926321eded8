package xiezhi.foundation.documents;

import org.springframework.stereotype.Component;
import xiezhi.kernel.act.DutyList;
import xiezhi.kernel.record.Item;

/** 文书职责. */
@Component
public class DocumentDuties implements DutyList {
    @Item("用印")
    public static final String SEAL = "documents.seal";

    @Item("印章管理")
    public static final String SEAL_REGISTER = "documents.seal-register";

    @Item("档案管理")
    public static final String ARCHIVE = "documents.archive";
}
