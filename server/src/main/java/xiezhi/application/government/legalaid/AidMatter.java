package xiezhi.application.government.legalaid;

import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;
import xiezhi.kernel.rule.LegalBasis;

/** 法律援助事项: what the person needs help with. Each stands under the article that lets it be applied for; the last ones under none. */
@CodeSet(code = "CS_AID_MATTER", name = "法律援助事项", standard = "法律援助法#31")
@LegalBasis({"法律援助法#24", "法律援助法#25", "法律援助法#28", "法律援助法#29", "法律援助法#31", "法律援助法#32", "法律援助法#33"})
public enum AidMatter implements Labelled {
    STATE_COMPENSATION("请求国家赔偿", "31.1", AidCaseType.ADMINISTRATIVE),
    SOCIAL_SECURITY("请求社会保险待遇或者社会救助", "31.2", AidCaseType.ADMINISTRATIVE),
    BEREAVEMENT_PENSION("请求发给抚恤金", "31.3", AidCaseType.ADMINISTRATIVE),
    SUPPORT("请求给付赡养费、抚养费、扶养费", "31.4", AidCaseType.CIVIL),
    UNPAID_WAGES("请求支付劳动报酬", "31.5", AidCaseType.CIVIL),
    LABOUR_RELATION("请求确认劳动关系", "31.5", AidCaseType.CIVIL),
    CIVIL_CAPACITY("请求认定无民事行为能力或者限制民事行为能力", "31.6", AidCaseType.CIVIL),
    WORK_INJURY("请求工伤事故人身损害赔偿", "31.7", AidCaseType.CIVIL),
    TRAFFIC_INJURY("请求交通事故人身损害赔偿", "31.7", AidCaseType.CIVIL),
    FOOD_DRUG_INJURY("请求食品药品安全事故人身损害赔偿", "31.7", AidCaseType.CIVIL),
    MEDICAL_INJURY("请求医疗事故人身损害赔偿", "31.7", AidCaseType.CIVIL),
    POLLUTION("请求环境污染、生态破坏损害赔偿", "31.8", AidCaseType.CIVIL),
    OTHER_LISTED("法律、法规、规章规定的其他情形", "31.9", AidCaseType.CIVIL),
    HERO_HONOUR("英雄烈士近亲属维护英雄烈士的人格权益", "32.1", AidCaseType.CIVIL),
    BRAVE_ACT("因见义勇为行为主张民事权益", "32.2", AidCaseType.CIVIL),
    ACQUITTAL_COMPENSATION("再审改判无罪请求国家赔偿", "32.3", AidCaseType.ADMINISTRATIVE),
    DOMESTIC_VIOLENCE("遭受虐待、遗弃或者家庭暴力主张权益", "32.4", AidCaseType.CIVIL),
    OTHER_WITHOUT_MEANS("法律、法规、规章规定的其他不受经济条件限制的情形", "32.5", AidCaseType.CIVIL),
    CRIMINAL_DEFENCE("刑事案件申请辩护", "24", AidCaseType.CRIMINAL),
    NOTIFIED_DEFENCE("办案机关通知辩护", "25.1", AidCaseType.CRIMINAL),
    COMPULSORY_TREATMENT("强制医疗案件代理", "28", AidCaseType.CRIMINAL),
    CRIME_VICTIM("刑事公诉案件被害人代理", "29", AidCaseType.CRIMINAL),
    PRIVATE_PROSECUTION("刑事自诉案件自诉人代理", "29", AidCaseType.CRIMINAL),
    INCIDENTAL_CIVIL("刑事附带民事诉讼原告人代理", "29", AidCaseType.CRIMINAL),
    RETRIAL("再审或者抗诉案件", "33", AidCaseType.CIVIL),
    DIVORCE_PROPERTY("离婚财产分割", null, AidCaseType.CIVIL),
    CONTRACT_OR_DEBT("合同、借款纠纷", null, AidCaseType.CIVIL),
    HOUSE_OR_LAND("房屋、土地、相邻纠纷", null, AidCaseType.CIVIL),
    INHERITANCE("继承纠纷", null, AidCaseType.CIVIL),
    OTHER("其他", null, AidCaseType.CIVIL);

    private final String label;
    private final @Nullable String article;
    private final AidCaseType caseType;

    AidMatter(String label, @Nullable String article, AidCaseType caseType) {
        this.label = label;
        this.article = article;
        this.caseType = caseType;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public @Nullable String basis() {
        return article == null ? null : "法律援助法#" + article;
    }

    /** 刑, 民, 行 or 劳仲, as in the number of the case. */
    public AidCaseType caseType() {
        return caseType;
    }

    /** Whether no economic condition is asked for (art. 32). */
    public boolean freeOfMeans() {
        return article != null && article.startsWith("32.");
    }

    /** Whether another law must be named by which it may be applied for (art. 31 item 9, art. 32 item 5). */
    public boolean needsOtherLaw() {
        return this == OTHER_LISTED || this == OTHER_WITHOUT_MEANS;
    }

    /** Whether the applicant was harmed by another person, and so may ask to be heard by somebody of the sex he or she trusts. */
    public boolean ofAVictim() {
        return this == DOMESTIC_VIOLENCE
                || this == CRIME_VICTIM
                || this == PRIVATE_PROSECUTION
                || this == INCIDENTAL_CIVIL;
    }

    /** Whether it is about pay or an injury at work, for which migrant workers are not checked (art. 42 item 3). */
    public boolean wageOrWorkInjury() {
        return this == UNPAID_WAGES || this == WORK_INJURY;
    }
}
