package xiezhi.application.enforcement.person.matching;

import xiezhi.kernel.record.Item;

/** 相似事实: what a claim and a record have in common; facts only, no value of either. */
public record LikenessFacts(
        @Item("姓名相同") boolean sameName,
        @Item("姓名同音或者异体") boolean sameSound,
        @Item("出生日期相同") boolean sameBirthDate,
        @Item("出生年份相同") boolean sameBirthYear,
        @Item("性别相同") boolean sameSex,
        @Item("户籍地相同") boolean sameDomicile,
        @Item("父母或者配偶姓名相同") boolean sameRelative,
        @Item("公安反馈生物特征比中") boolean biometricHit) {}
