package xiezhi.application.enforcement.coop;

import static xiezhi.application.enforcement.coop.OrganKind.COUNTY;
import static xiezhi.application.enforcement.coop.OrganKind.COURT;
import static xiezhi.application.enforcement.coop.OrganKind.HOSPITAL;
import static xiezhi.application.enforcement.coop.OrganKind.POLICE;
import static xiezhi.application.enforcement.coop.OrganKind.PRISON;
import static xiezhi.application.enforcement.coop.OrganKind.PRISON_BUREAU;
import static xiezhi.application.enforcement.coop.OrganKind.PROCURATORATE;
import static xiezhi.application.enforcement.coop.OrganKind.REHAB;

import java.util.Set;
import xiezhi.application.enforcement.coop.contract.AddressCheck;
import xiezhi.application.enforcement.coop.contract.Admission;
import xiezhi.application.enforcement.coop.contract.Arrival;
import xiezhi.application.enforcement.coop.contract.Delivery;
import xiezhi.application.enforcement.coop.contract.Diagnosis;
import xiezhi.application.enforcement.coop.contract.Docket;
import xiezhi.application.enforcement.coop.contract.Evaluation;
import xiezhi.application.enforcement.coop.contract.Executed;
import xiezhi.application.enforcement.coop.contract.HandOver;
import xiezhi.application.enforcement.coop.contract.IdentityChange;
import xiezhi.application.enforcement.coop.contract.Incident;
import xiezhi.application.enforcement.coop.contract.Notice;
import xiezhi.application.enforcement.coop.contract.Opinion;
import xiezhi.application.enforcement.coop.contract.OutsideDecision;
import xiezhi.application.enforcement.coop.contract.OutsideProposal;
import xiezhi.application.enforcement.coop.contract.PaperCheck;
import xiezhi.application.enforcement.coop.contract.Papers;
import xiezhi.application.enforcement.coop.contract.PenaltyPapers;
import xiezhi.application.enforcement.coop.contract.Recall;
import xiezhi.application.enforcement.coop.contract.Refused;
import xiezhi.application.enforcement.coop.contract.RehabAnswer;
import xiezhi.application.enforcement.coop.contract.RehabDecision;
import xiezhi.application.enforcement.coop.contract.RehabOpinion;
import xiezhi.application.enforcement.coop.contract.ReleaseNotice;
import xiezhi.application.enforcement.coop.contract.Sanction;
import xiezhi.application.enforcement.coop.contract.SealOrder;
import xiezhi.application.enforcement.coop.contract.TermProposal;
import xiezhi.application.enforcement.coop.contract.TermRuling;
import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 消息类型: what may be said between the organs, by whom to whom, and in which form. */
@CodeSet(code = "CS_COOP_MESSAGE", name = "政法协同消息类型", standard = "XIEZHI 执法-21")
public enum MessageType implements Labelled {
    SENTENCE_DOCS("刑罚执行文书", "刑罚交付", Set.of(COURT), Set.of(POLICE, PRISON, COUNTY), PenaltyPapers.class),
    DELIVERY_NOTICE("收押预告", "刑罚交付", Set.of(POLICE), Set.of(PRISON), Delivery.class),
    PAPER_CHECK_RESULT("文书核对结果", "刑罚交付", Set.of(PRISON), Set.of(POLICE, COURT), PaperCheck.class),
    SUPPLEMENT("补正文书", "刑罚交付", Set.of(COURT), Set.of(PRISON), Papers.class),
    ADMIT_RECEIPT("收监回执", "刑罚交付", Set.of(PRISON), Set.of(POLICE), Admission.class),
    REFUSAL("不予收监通知", "刑罚交付", Set.of(PRISON), Set.of(POLICE, PROCURATORATE), Refused.class),
    REFUSAL_REVIEW("不予收监审查意见", "刑罚交付", Set.of(PROCURATORATE), Set.of(PRISON), Opinion.class),
    ADMISSION_NOTICE("收监告知", "刑罚交付", Set.of(PRISON), Set.of(COUNTY), Admission.class),
    PROPOSAL("提请减刑假释建议", "减刑假释", Set.of(PRISON), Set.of(COURT, PROCURATORATE), TermProposal.class),
    PROCURATOR_OPINION("检察意见", "减刑假释", Set.of(PROCURATORATE), Set.of(COURT, PRISON), Opinion.class),
    MATERIAL_REQUEST("补充材料要求", "减刑假释", Set.of(COURT), Set.of(PRISON), Papers.class),
    MATERIAL_SUPPLEMENT("补充材料", "减刑假释", Set.of(PRISON), Set.of(COURT), Papers.class),
    DOCKET("立案通知", "减刑假释", Set.of(COURT), Set.of(PRISON, PROCURATORATE), Docket.class),
    COURT_NOTICE("公示", "减刑假释", Set.of(COURT), Set.of(PRISON, PROCURATORATE), Notice.class),
    HEARING("开庭通知", "减刑假释", Set.of(COURT), Set.of(PRISON, PROCURATORATE), Notice.class),
    RULING("减刑假释裁定", "减刑假释", Set.of(COURT), Set.of(PRISON, PROCURATORATE, COUNTY), TermRuling.class),
    CORRECTION_OPINION("纠正意见", "减刑假释", Set.of(PROCURATORATE), Set.of(COURT), Opinion.class),
    RULING_2("重新审理裁定", "减刑假释", Set.of(COURT), Set.of(PRISON, PROCURATORATE), TermRuling.class),
    EXEC_RECEIPT("裁定执行回执", "减刑假释", Set.of(PRISON), Set.of(COURT), Executed.class),
    TMP_APPLICATION("暂予监外执行申请", "暂予监外执行", Set.of(PRISON), Set.of(PRISON_BUREAU), OutsideProposal.class),
    TMP_DIAGNOSIS("病情诊断", "暂予监外执行", Set.of(HOSPITAL), Set.of(PRISON), Diagnosis.class),
    TMP_PROPOSAL("暂予监外执行提请", "暂予监外执行", Set.of(PRISON), Set.of(PRISON_BUREAU, PROCURATORATE), OutsideProposal.class),
    TMP_OPINION("暂予监外执行检察意见", "暂予监外执行", Set.of(PROCURATORATE), Set.of(PRISON_BUREAU, PRISON), Opinion.class),
    TMP_DECISION("暂予监外执行决定", "暂予监外执行", Set.of(PRISON_BUREAU, COURT, POLICE), Set.of(PRISON, COUNTY, PROCURATORATE), OutsideDecision.class),
    TMP_HANDOVER("暂予监外执行交付", "暂予监外执行", Set.of(PRISON), Set.of(COUNTY), HandOver.class),
    TMP_RECALL_PROPOSAL("收监执行建议", "暂予监外执行", Set.of(COUNTY), Set.of(PRISON_BUREAU, COURT), Recall.class),
    TMP_RECALL_DECISION("收监执行决定", "暂予监外执行", Set.of(PRISON_BUREAU, COURT), Set.of(PRISON, COUNTY, POLICE), Recall.class),
    RELEASE_NOTICE("释放预告", "释放衔接", Set.of(PRISON, REHAB), Set.of(COUNTY, POLICE), ReleaseNotice.class),
    ADDRESS_CHECK("地址核实", "释放衔接", Set.of(COUNTY), Set.of(PRISON, REHAB), AddressCheck.class),
    RECEIVER("接送人确认", "释放衔接", Set.of(COUNTY), Set.of(PRISON, REHAB), AddressCheck.class),
    HANDED_OVER("交接完成", "释放衔接", Set.of(PRISON, COUNTY), Set.of(COUNTY, PRISON), HandOver.class),
    HOUSEHOLD_REG_OK("户口登记反馈", "释放衔接", Set.of(POLICE), Set.of(COUNTY, PRISON), HandOver.class),
    EVAL_REQUEST("调查评估委托", "社区矫正", Set.of(COURT, PRISON, POLICE), Set.of(COUNTY), Evaluation.class),
    EVAL_RESULT("调查评估意见", "社区矫正", Set.of(COUNTY), Set.of(COURT, PRISON, POLICE), Opinion.class),
    ARRIVAL("报到反馈", "社区矫正", Set.of(COUNTY), Set.of(COURT, POLICE, PROCURATORATE), Arrival.class),
    OVERDUE("逾期未报到通知", "社区矫正", Set.of(COUNTY), Set.of(COURT, POLICE, PROCURATORATE), Arrival.class),
    PENALTY_PROPOSAL("治安处罚建议", "社区矫正", Set.of(COUNTY), Set.of(POLICE), Sanction.class),
    REVOKE_PROPOSAL("撤销缓刑假释建议", "社区矫正", Set.of(COUNTY), Set.of(COURT, PROCURATORATE), Sanction.class),
    REVOKE_RULING("撤销缓刑假释裁定", "社区矫正", Set.of(COURT), Set.of(COUNTY, POLICE, PROCURATORATE), Recall.class),
    ARREST_REQUEST("提请逮捕", "社区矫正", Set.of(COUNTY), Set.of(COURT), Sanction.class),
    ARREST_DECISION("逮捕决定", "社区矫正", Set.of(COURT), Set.of(COUNTY, POLICE), Recall.class),
    DETAINED_NOTICE("羁押通知", "社区矫正", Set.of(POLICE), Set.of(COUNTY), Incident.class),
    LIFT_NOTICE("解除矫正通知", "社区矫正", Set.of(COUNTY), Set.of(COURT, POLICE, PROCURATORATE), Executed.class),
    REHAB_DECISION("强制隔离戒毒决定", "强制隔离戒毒", Set.of(POLICE), Set.of(REHAB), RehabDecision.class),
    REHAB_TRANSFER_IN("转送执行", "强制隔离戒毒", Set.of(POLICE), Set.of(REHAB), Delivery.class),
    REHAB_OPINION("提前解除或者延长意见", "强制隔离戒毒", Set.of(REHAB), Set.of(POLICE), RehabOpinion.class),
    REHAB_ANSWER("提前解除或者延长决定", "强制隔离戒毒", Set.of(POLICE), Set.of(REHAB), RehabAnswer.class),
    MEASURE_CHANGE("变更戒毒措施", "强制隔离戒毒", Set.of(POLICE), Set.of(REHAB), RehabAnswer.class),
    REHAB_RELEASE("解除前通知", "强制隔离戒毒", Set.of(REHAB), Set.of(POLICE, COUNTY), ReleaseNotice.class),
    COMMUNITY_ORDER("责令社区康复", "强制隔离戒毒", Set.of(POLICE), Set.of(REHAB, COUNTY), RehabAnswer.class),
    ESCAPE("脱逃通报", "通用", Set.of(PRISON, REHAB, COUNTY, POLICE), Set.of(PRISON, REHAB, COUNTY, POLICE, PROCURATORATE), Incident.class),
    DEATH("死亡通报", "通用", Set.of(PRISON, REHAB, COUNTY, POLICE), Set.of(PRISON, REHAB, COUNTY, POLICE, PROCURATORATE, COURT), Incident.class),
    NEW_CRIME("又犯罪或者漏罪", "通用", Set.of(POLICE, PROCURATORATE, COURT, PRISON, COUNTY), Set.of(PRISON, COUNTY, REHAB, POLICE, COURT), Incident.class),
    IDENTITY_CORRECTION("身份更正", "通用", Set.of(COURT, POLICE, PRISON), Set.of(PRISON, COUNTY, REHAB, COURT), IdentityChange.class),
    SEAL_ORDER("犯罪记录封存通知", "通用", Set.of(COURT, POLICE, PROCURATORATE), Set.of(PRISON, COUNTY, REHAB), SealOrder.class);

    private final String label;
    private final String business;
    private final Set<OrganKind> from;
    private final Set<OrganKind> to;
    private final Class<? extends Record> body;

    MessageType(
            String label, String business, Set<OrganKind> from, Set<OrganKind> to, Class<? extends Record> body) {
        this.label = label;
        this.business = business;
        this.from = from;
        this.to = to;
        this.body = body;
    }

    @Override
    public String label() {
        return label;
    }

    /** 业务: the sequence of messages it belongs to. */
    public String business() {
        return business;
    }

    /** Who may send it. */
    public Set<OrganKind> from() {
        return from;
    }

    /** Whom it may be sent to. */
    public Set<OrganKind> to() {
        return to;
    }

    /** The contract: the record that its body is read as. */
    public Class<? extends Record> body() {
        return body;
    }
}
