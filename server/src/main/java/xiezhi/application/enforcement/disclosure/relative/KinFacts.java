package xiezhi.application.enforcement.disclosure.relative;

import java.time.LocalDate;
import xiezhi.application.enforcement.disclosure.KinRelation;
import xiezhi.kernel.record.Item;

/** 近亲属查询事实: what the rule must know. */
public record KinFacts(
        @Item("查询日") LocalDate day,
        @Item("强实名认证") boolean strongIdentity,
        @Item("关系") KinRelation relation,
        @Item("关系已核实") boolean confirmed,
        @Item("本人同意") boolean consented,
        @Item("被害人") boolean victim,
        @Item("禁止接触") boolean noContact,
        @Item("在押") boolean inCustody) {}
