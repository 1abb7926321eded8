package xiezhi.foundation.casework;

/** 无需填写: the form of an act that asks nothing. */
public record NoForm() {}
