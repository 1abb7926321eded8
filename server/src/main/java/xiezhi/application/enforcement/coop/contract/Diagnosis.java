package xiezhi.application.enforcement.coop.contract;

import java.time.LocalDate;
import xiezhi.kernel.record.Item;

/** 诊断: by which hospital, under which number. */
public record Diagnosis(
        @Item("诊断日期") LocalDate on,
        @Item(value = "医院", size = 100) String hospital,
        @Item(value = "诊断书", size = 100) String document,
        @Item(value = "结论", size = 1000) String finding) {}
