package xiezhi.foundation.statutes.importing;

/** 导入进度: told after each file. */
@FunctionalInterface
public interface Progress {
    void at(int done, int files, int articles);
}
