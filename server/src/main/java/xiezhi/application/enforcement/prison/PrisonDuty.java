package xiezhi.application.enforcement.prison;

import org.springframework.stereotype.Component;
import xiezhi.kernel.act.DutyList;
import xiezhi.kernel.record.Item;

/** 监狱的职责. */
@Component("prisonDuty")
public class PrisonDuty implements DutyList {
    @Item("监狱收押")
    public static final String INTAKE = "prison.intake";

    @Item("监区管教")
    public static final String WARD = "prison.ward";

    @Item("监区长")
    public static final String WARD_CHIEF = "prison.ward-chief";

    @Item("刑罚执行")
    public static final String PENALTY = "prison.penalty";

    @Item("狱政管理")
    public static final String CUSTODY = "prison.custody";

    @Item("教育改造")
    public static final String EDUCATION = "prison.education";

    @Item("生活卫生")
    public static final String LIFE = "prison.life";

    @Item("评审委员会")
    public static final String COMMITTEE = "prison.committee";

    @Item("监狱负责人集体讨论")
    public static final String WARDEN = "prison.warden";

    @Item("监狱管理局刑罚执行")
    public static final String BUREAU = "prison.bureau";

    @Item("驻监检察")
    public static final String PROCURATOR = "prison.procurator";

    @Item("狱内纪检督察")
    public static final String INSPECT = "prison.inspect";

    @Item("申诉控告检举受理")
    public static final String COMPLAINTS = "prison.complaints";
}
