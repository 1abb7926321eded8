package xiezhi.application.enforcement.prison;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;
import xiezhi.kernel.time.Deadline;
import xiezhi.kernel.time.Regime;
import xiezhi.kernel.time.Term;

/**
 * 监狱期限 (P-01 to P-22): the limits of the penalty's execution, each as the law of the event's day has it. A term in brackets is not rolled.
 * Limits of custody (confinement, the end of a term) never move past a holiday and stand in their own rules.
 */
@CodeSet(code = "CS_PRISON_LIMIT", name = "监狱期限", standard = "监狱法#120")
public enum PrisonLimit implements Labelled {
    COURT_SENDS_PAPERS("P-01", "法院送交执行文书", "P10D", "刑事诉讼法#264", null, null, "逾期未送交的, 由检察院监督"),
    POLICE_DELIVER("P-02", "公安机关送交罪犯", "P1M", "监狱法#31", "P1M", "监狱法2012#15", "逾期未送交的, 由检察院监督"),
    FAMILY_NOTICE("P-03", "通知家属", "5WD", "监狱法#37", "P5D!", "监狱法2012#20", "逾期未发出的, 列入督察"),
    FORWARD_COMPLAINT("P-04", "转递申诉控告检举", "5WD", "监狱法#41", null, null, "不得扣压; 逾期的列入督察"),
    TELL_FORWARDED("P-05", "告知转递情况", "5WD", "监狱法#41", null, null, "可以延长一次, 最多五个工作日"),
    DECIDE_COMPLAINT("P-06", "监狱办结控告检举", "P3M", "监狱法#40", null, null, "实名的书面答复"),
    REVIEW_JUDGMENT("P-07", "办理提请处理意见", "P3M", "监狱法#42", "P6M", "监狱法2012#24", "可以延长三个月"),
    TMP_NOTICE("P-08", "暂予监外执行公示", "3WD", "监狱法#45", null, null, "公示期满无异议的提请集体讨论"),
    TMP_HAND_OVER("P-09", "暂予监外执行移交", "P10D!", "监狱法#47", "P10D!", "监狱法#47", "逾期未移交的, 列入督察"),
    TMP_OBJECTION("P-10", "检察院对暂予监外执行的意见", "P1M", "监狱法#46", "P1M", "监狱法2012#26", "收到意见后一个月内重新核查"),
    CASE_NOTICE("P-11", "减刑假释公示", "5WD", "监狱法#50", "5WD", "减刑假释程序规定#14", "公示不得省略"),
    COURT_RULING("P-12", "法院裁定", "P1M", "监狱法#51", "P1M", "监狱法2012#30", "可以延长一个月"),
    MISSING_PAPERS("P-13", "补送材料", "P3D", "刑诉法解释#535", "P3D", "刑诉法解释#535", "未按时补送的不予立案"),
    COURT_NOTICE("P-14", "法院公示", "P5D", "刑诉法解释#537", "P5D", "刑诉法解释#537", "公示期五日"),
    HEARING_NOTICE("P-15", "开庭通知", "P3D!", "减刑假释审理程序规定#9", "P3D!", "减刑假释审理程序规定#9", "开庭三日前通知"),
    RULING_SERVED("P-16", "裁定送达", "P7D", "刑诉法解释#539", "P7D", "刑诉法解释#539", "七日内送达"),
    PROCURATOR_OPINION("P-17", "检察院对建议书的意见", "P10D", "检察刑诉规则#635", "P10D", "检察刑诉规则#635", "可以延长十日"),
    PROCURATOR_CORRECTION("P-18", "检察院对裁定的纠正意见", "P20D", "刑事诉讼法#274", "P20D", "刑事诉讼法#274", "法院一个月内重新审理"),
    DEATH_NOTICE("P-20", "死亡通知", "PT1H", "监狱法#81", "PT1H", "监狱法2012#55", "立即通知家属和检察院; 一小时是登记要求"),
    POINTS_PUBLICATION("P-23", "月度计分公示", "3WD", "计分考核规定#11", "3WD", "计分考核规定#11", "公示期满无异议的计入周期"),
    POINTS_OBJECTION("P-24", "计分异议复查答复", "5WD", "计分考核规定#11", "5WD", "计分考核规定#11", "逾期未答复的列入督察");

    private final String number;
    private final String label;
    private final String term;
    private final String basis;
    private final @Nullable String oldTerm;
    private final @Nullable String oldBasis;
    private final String consequence;

    PrisonLimit(
            String number,
            String label,
            String term,
            String basis,
            @Nullable String oldTerm,
            @Nullable String oldBasis,
            String consequence) {
        this.number = number;
        this.label = label;
        this.term = term;
        this.basis = basis;
        this.oldTerm = oldTerm;
        this.oldBasis = oldBasis;
        this.consequence = consequence;
    }

    @Override
    public String label() {
        return label;
    }

    public String number() {
        return number;
    }

    public String consequence() {
        return consequence;
    }

    /** Whether the act of 2012 knew the limit at all. */
    public boolean known(LocalDate event) {
        return PrisonLaw.on(event).revised() || oldTerm != null || !basis.startsWith("监狱法#");
    }

    /** Whether both acts set the same limit under the same article, so that one clock serves both. */
    boolean unchanged() {
        return oldTerm == null || (oldTerm.equals(term) && basis.equals(oldBasis));
    }

    /** The code of the clock that runs for an event of the day. */
    public String clock(LocalDate event) {
        String code = "prison-" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        return PrisonLaw.on(event).revised() || unchanged() ? code : code + "-2012";
    }

    public String basis(LocalDate event) {
        String old = oldBasis;
        return PrisonLaw.on(event).revised() || old == null ? basis : old;
    }

    private String written(LocalDate event) {
        String old = oldTerm;
        return PrisonLaw.on(event).revised() || old == null ? term : old;
    }

    public String term(LocalDate event) {
        return written(event).replace("!", "");
    }

    public boolean rolls(LocalDate event) {
        return !written(event).endsWith("!") && !term(event).endsWith("H");
    }

    /** What the clock rests on: the article of the limit and the one by which time is counted. */
    public List<String> bases(LocalDate event) {
        return basis(event).startsWith("计分考核") ? List.of(basis(event)) : List.of(basis(event), "刑事诉讼法#105");
    }

    /** The limit as the kernel counts it. */
    public Deadline deadline(LocalDate event) {
        Deadline deadline = Deadline.of(
                        label, Term.of(term(event)), bases(event).toArray(String[]::new))
                .under(Regime.CRIMINAL);
        return rolls(event) ? deadline : deadline.notRolled();
    }
}
