package xiezhi.application.enforcement.community.file;

import xiezhi.application.enforcement.community.Supervisee;
import xiezhi.foundation.casework.Acts;

/** 档案动作: a group of acts on a supervisee's file, as one kind of work declares them. */
public interface SuperviseeActs {
    void declare(Acts<Supervisee> acts);
}
