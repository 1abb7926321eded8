package xiezhi.foundation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import tools.jackson.databind.json.JsonMapper;
import xiezhi.kernel.fault.ChangedMeanwhile;
import xiezhi.kernel.fault.Forbidden;
import xiezhi.kernel.fault.NotFound;
import xiezhi.kernel.fault.Outside;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.rule.Reason;

/** 差错转文书: turns every fault into a problem document. What is not a fault of the kernel is a bug: logged under a trace, never shown. */
@Component
@RestControllerAdvice
public class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private final JsonMapper json;

    Problems(JsonMapper json) {
        this.json = json;
    }

    /** Writes a problem where no controller is yet or any more at work. */
    public void write(HttpServletResponse response, Throwable fault) throws IOException {
        Problem problem = of(fault);
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA + ";charset=UTF-8");
        json.writeValue(response.getOutputStream(), problem);
    }

    @ExceptionHandler(Throwable.class)
    ResponseEntity<Problem> answer(Throwable fault) {
        Problem problem = of(fault);
        return ResponseEntity.status(problem.status())
                .header("Content-Type", Problem.MEDIA + ";charset=UTF-8")
                .body(problem);
    }

    /** The problem document of a fault. */
    public Problem of(Throwable fault) {
        return switch (fault) {
            case Unwelcome f -> f.problem();
            case Unfit f -> unfit(f);
            case Refusal f ->
                Problem.of(Trouble.REFUSED, String.valueOf(f.getMessage()), f.remedy())
                        .coded(f.code())
                        .basedOn(f.reasons().stream().map(Reason::basis).toList());
            case Forbidden f ->
                Problem.of(Trouble.FORBIDDEN, String.valueOf(f.getMessage()), "如工作需要, 请向本单位安全管理员申请相应职责");
            case NotFound f -> Problem.of(Trouble.NOT_FOUND, String.valueOf(f.getMessage()), "请核对编号, 或从列表中重新打开");
            case ChangedMeanwhile f ->
                Problem.of(Trouble.CHANGED_MEANWHILE, String.valueOf(f.getMessage()), "请对照现在的内容, 再保存您的修改")
                        .now(f.current());
            case Outside f -> Problem.of(Trouble.OUTSIDE, f.system() + ": " + f.getMessage(), "请稍后重试; 已填写的内容没有丢失");
            default -> fromFramework(fault);
        };
    }

    private static Problem unfit(Unfit fault) {
        List<String> basis = fault.faults().stream()
                .map(f -> f.basis())
                .filter(b -> b != null)
                .distinct()
                .toList();
        String remedy = fault.faults().stream()
                .map(f -> f.remedy())
                .filter(r -> r != null)
                .findFirst()
                .orElse("请按提示逐项更正后再提交");
        return Problem.of(Trouble.UNFIT, String.valueOf(fault.getMessage()), remedy)
                .basedOn(basis)
                .with(fault.faults());
    }

    private static Problem fromFramework(Throwable fault) {
        if (FullDisk.caused(fault)) {
            return traced(fault, Trouble.STORAGE_FULL, "服务器的存储空间已满, 没有保存任何内容");
        }
        return switch (fault) {
            case HttpMessageNotReadableException f -> inside(f);
            case MethodArgumentTypeMismatchException f ->
                Problem.of(Trouble.MALFORMED, "参数 " + f.getName() + " 的值不是所需的类型", "请核对参数");
            case ServletRequestBindingException f ->
                Problem.of(Trouble.MALFORMED, "缺少参数或者参数有误: " + f.getMessage(), "请核对参数");
            case MaxUploadSizeExceededException f ->
                Problem.of(Trouble.TOO_LARGE, "上传的内容超过大小限制", "请压缩或者分开上传; 单个文件不超过20MB");
            case MultipartException f -> Problem.of(Trouble.MALFORMED, "上传的内容不完整", "请重新上传");
            case NoHandlerFoundException f -> Problem.of(Trouble.NOT_FOUND, "没有这个地址", "请核对地址");
            case NoResourceFoundException f -> Problem.of(Trouble.NOT_FOUND, "没有这个地址", "请核对地址");
            case HttpRequestMethodNotSupportedException f ->
                Problem.of(Trouble.NOT_ALLOWED, "这个地址不支持 " + f.getMethod(), "请核对操作");
            case HttpMediaTypeNotSupportedException f ->
                Problem.of(Trouble.WRONG_TYPE, "不支持的内容格式 " + f.getContentType(), "请以 JSON (UTF-8) 提交");
            case HttpMediaTypeNotAcceptableException f ->
                Problem.of(Trouble.WRONG_TYPE, "不能以所要的格式答复", "请改用 JSON, CSV 或 XLSX");
            case DuplicateKeyException f -> Problem.of(Trouble.DUPLICATE, "同样的记录已经存在", "请查找已有的记录, 不必重复提交");
            case DataIntegrityViolationException f -> traced(f, Trouble.REFUSED, "数据之间互相矛盾, 没有保存");
            case CannotCreateTransactionException f -> traced(f, Trouble.BUSY, "数据库暂时不可用");
            case DataAccessResourceFailureException f -> traced(f, Trouble.BUSY, "数据库暂时不可用");
            default -> traced(fault, Trouble.BUG, "系统内部错误, 没有保存任何内容");
        };
    }

    private static Problem inside(HttpMessageNotReadableException fault) {
        for (Throwable cause = fault.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof Unfit unfit) {
                return unfit(unfit);
            }
        }
        return Problem.of(Trouble.MALFORMED, "提交的内容不是可读的 JSON, 或者与所需的结构不符", "请核对格式 (UTF-8 JSON) 后重试");
    }

    private static Problem traced(Throwable fault, Trouble trouble, String detail) {
        String trace = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        LOG.error("Trace {}", trace, fault);
        return Problem.of(trouble, detail, "请稍后重试; 如仍出现, 请把追踪号 " + trace + " 告诉运维人员")
                .traced(trace);
    }
}
