package xiezhi.application.government.legalaid.file;

import xiezhi.kernel.record.Item;

/** 承办人员代理的事实. */
public record StandInFacts(
        @Item("承办行为") LawyerAct act,
        @Item("代理人与承办人员在同一执业机构") boolean sameInstitution,
        @Item("代理人正在执业") boolean practising,
        @Item("代理人与案件有利益冲突") boolean conflict) {}
