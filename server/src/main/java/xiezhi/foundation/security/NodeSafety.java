package xiezhi.foundation.security;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** 节点安全: what can be unsafe in the settings of any node. */
@Configuration(proxyBeanMethods = false)
class NodeSafety {

    @Bean
    SafetyCheck masterKeyBesideData(MasterKey master) {
        return check(
                "master-key-beside-data",
                "主密钥与数据分开存放",
                master::besideTheData,
                "主密钥在数据目录中, 拿到整个目录的人可以解密全部字段 (GB/T 39786-2021 密钥管理)",
                "用 XIEZHI_MASTER_KEY 从密钥管理设备提供主密钥, 并移走 keys/master.key");
    }

    @Bean
    SafetyCheck boundWithoutTls(Environment settings) {
        return check(
                "bound-without-tls",
                "对外监听须加密传输",
                () -> beyondLoopback(settings) && !tls(settings),
                "服务监听在本机之外, 但没有启用TLS, 口令和个人信息会明文传输 (GB/T 22239-2019 8.1.4.8)",
                "设置 server.ssl.bundle, 或只监听 127.0.0.1 并在前面放置TLS网关 (然后设置 xiezhi.tls-terminated=true)");
    }

    @Bean
    SafetyCheck demoMode(Environment settings) {
        return check(
                "demo-mode",
                "演示模式已关闭",
                () -> settings.getProperty("xiezhi.demo", Boolean.class, false),
                "演示模式下有公开的演示账号, 办案人员可以不用第二种鉴别方式登录 (GB/T 22239-2019 8.1.4.1)",
                "正式使用前以 --empty 和新的数据目录启动");
    }

    @Bean
    SafetyCheck openApiDocument(Environment settings) {
        return check(
                "open-api-document",
                "接口文档不对外",
                () -> beyondLoopback(settings)
                        && settings.getProperty("springdoc.api-docs.enabled", Boolean.class, true),
                "接口文档对本机之外开放, 便于攻击者了解全部接口 (GB/T 22239-2019 8.1.4.4)",
                "设置 springdoc.api-docs.enabled=false");
    }

    @Bean
    SafetyCheck rateLimitOff(Environment settings) {
        return check(
                "rate-limit-off",
                "访问频率限制已启用",
                () -> "off".equals(settings.getProperty("xiezhi.rate-limit")),
                "访问频率限制已关闭, 口令可以被反复试探 (GB/T 22239-2019 8.1.4.1)",
                "去掉 XIEZHI_RATE_LIMIT=off");
    }

    private static boolean beyondLoopback(Environment settings) {
        String address = settings.getProperty("server.address", "0.0.0.0");
        return !address.startsWith("127.") && !address.equals("localhost") && !address.equals("::1");
    }

    private static boolean tls(Environment settings) {
        return settings.containsProperty("server.ssl.bundle")
                || settings.containsProperty("server.ssl.key-store")
                || settings.getProperty("xiezhi.tls-terminated", Boolean.class, false);
    }

    private static SafetyCheck check(String code, String name, Supplier<Boolean> unsafe, String why, String remedy) {
        return new SafetyCheck() {
            @Override
            public String code() {
                return code;
            }

            @Override
            public String name() {
                return name;
            }

            @Override
            public Optional<Hazard> look() {
                return unsafe.get() ? Optional.of(new Hazard(why, remedy)) : Optional.empty();
            }
        };
    }
}
