package xiezhi.foundation.documents.layout;

/** 字体: the faces that an official letter is set in. Which font file stands for each is the deployment's choice. */
public enum Face {
    /** 小标宋: titles. */
    TITLE,
    /** 仿宋: the body. */
    BODY,
    /** 黑体: first headings and labels. */
    HEADING,
    /** 楷体: second headings. */
    SUBHEADING
}
