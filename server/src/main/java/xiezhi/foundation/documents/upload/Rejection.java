package xiezhi.foundation.documents.upload;

import xiezhi.foundation.web.Problem;
import xiezhi.foundation.web.Trouble;
import xiezhi.foundation.web.Unwelcome;

/** 拒收: why a file is not taken, by name, and what its owner can do. Nothing is dropped in silence. */
enum Rejection {
    FILE_EMPTY(Trouble.UNFIT, "文件是空的 (0字节)", "请确认文件能在您的设备上打开, 再重新上传"),
    FILE_TOO_LARGE(Trouble.TOO_LARGE, "文件超过20MB", "请压缩图片、降低扫描分辨率, 或者分成几个文件上传"),
    FILE_TYPE(Trouble.WRONG_TYPE, "不接收这种格式的文件", "请上传 PDF、OFD、JPEG、PNG、TXT 或者 DOCX; 其他格式请先另存为 PDF"),
    FILE_HEIC(Trouble.WRONG_TYPE, "这是苹果手机的 HEIC 照片, 不能接收", "请在手机“设置-相机-格式”中选择“兼容性最佳”后重新拍摄, 或者把照片发送给自己转成 JPEG 后上传"),
    FILE_OLD_OFFICE(Trouble.WRONG_TYPE, "这是旧版 Office 文件或者设有密码的 Office 文件", "请用 WPS 或者 Word 打开, 取消密码, 另存为 DOCX 或者 PDF"),
    FILE_ARCHIVE(Trouble.WRONG_TYPE, "不接收压缩包, 文件中也不得再嵌有压缩包", "请解压后逐个上传"),
    FILE_PASSWORD(Trouble.UNFIT, "文件设有打开密码, 无法查看", "请取消密码后重新上传"),
    FILE_ACTIVE(Trouble.UNFIT, "文件带有宏、脚本或者内嵌程序", "请另存为不含宏的 DOCX, 或者打印成 PDF 后上传"),
    FILE_BOMB(Trouble.UNFIT, "文件展开后异常巨大, 不能接收", "请用原软件重新保存后上传"),
    FILE_UNREADABLE(Trouble.UNFIT, "文件已损坏或者不完整, 打不开", "请确认文件能在您的设备上打开, 再重新上传"),
    FILE_VIRUS(Trouble.UNFIT, "文件含有病毒特征, 没有保存", "请先对您的设备杀毒, 再上传未感染的文件"),
    FILE_SCAN_DOWN(Trouble.BUSY, "病毒扫描暂时不可用, 文件没有保存", "请过几分钟再上传; 急需递交的, 可以先提交其他材料, 或者到窗口递交"),
    FILE_PARKED(Trouble.REFUSED, "文件还在等待病毒扫描, 暂时不能打开", "请过几分钟再打开; 扫描后自动可以查看"),
    FILE_CLEARED(Trouble.REFUSED, "文件查出病毒, 内容已经清除", "请联系提交人杀毒后重新提交"),
    FILE_SECRET(Trouble.REFUSED, "文件带有国家秘密标志, 本网络不得传输, 没有保存", "请不要在互联网或者政务外网上传涉密材料, 改由机要渠道递交; 如是误标, 请去掉标志后上传"),
    FILE_TOO_MANY(Trouble.TOO_MANY, "一天内上传的文件过多", "请先提交已上传的材料, 或者明天再传");

    private final Trouble trouble;
    private final String detail;
    private final String remedy;

    Rejection(Trouble trouble, String detail, String remedy) {
        this.trouble = trouble;
        this.detail = detail;
        this.remedy = remedy;
    }

    Unwelcome fault() {
        String code = this == FILE_TOO_LARGE ? trouble.name() : name();
        Problem problem = Problem.of(trouble, detail, remedy).coded(code);
        return new Unwelcome(this == FILE_SECRET ? problem.basedOn(java.util.List.of("保守国家秘密法#31")) : problem);
    }

    /** Whether the event itself must be noted for those who guard the network. */
    boolean grave() {
        return this == FILE_SECRET || this == FILE_VIRUS;
    }
}
