package xiezhi.application.government.legalaid;

import org.jspecify.annotations.Nullable;
import xiezhi.kernel.identity.CitizenId;
import xiezhi.kernel.identity.Mobile;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.rule.LegalBasis;

/** 代为申请人: who applies for somebody who cannot, with the ground of the article. */
@LegalBasis("法律援助法#40")
public record AidAgent(
        @Item("姓名") PersonName name,
        @Item("公民身份号码") @Nullable CitizenId citizenId,
        @Item("移动电话") @Nullable Mobile mobile,
        @Item(value = "与申请人的关系", size = 20) String relation,
        @Item("代为申请情形") AgentGround ground) {}
