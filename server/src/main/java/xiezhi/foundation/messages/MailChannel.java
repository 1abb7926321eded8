package xiezhi.foundation.messages;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.UUID;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import xiezhi.kernel.fault.Outside;

/** 电子邮件渠道: SMTP, when {@code xiezhi.channel.mail.host} is set. */
@Component
@EnableConfigurationProperties({MailSettings.class, SmsSettings.class})
class MailChannel implements Channel {
    private final MailSettings settings;
    private final JavaMailSenderImpl sender;

    MailChannel(MailSettings settings) {
        this.settings = settings;
        this.sender = new JavaMailSenderImpl();
        sender.setHost(settings.host());
        sender.setPort(settings.port());
        sender.setUsername(settings.username());
        sender.setPassword(settings.password());
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        sender.setJavaMailProperties(properties(settings));
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public boolean isOn() {
        return settings.host() != null && !settings.host().isBlank();
    }

    @Override
    public void send(String address, UUID key, String title, String text) {
        try {
            sender.send(letter(address, key, title, text));
        } catch (MailException | MessagingException e) {
            throw new Outside("mail", "邮件服务器未接收", e);
        }
    }

    private MimeMessage letter(String address, UUID key, String title, String text) throws MessagingException {
        MimeMessage letter = new KeyedMessage(sender, key, settings.from());
        MimeMessageHelper parts = new MimeMessageHelper(letter, StandardCharsets.UTF_8.name());
        parts.setFrom(settings.from());
        parts.setTo(address);
        parts.setSubject(title);
        parts.setText(text);
        return letter;
    }

    private static Properties properties(MailSettings settings) {
        Properties smtp = new Properties();
        smtp.put("mail.smtp.auth", settings.username() != null);
        smtp.put("mail.smtp.starttls.enable", settings.starttls());
        smtp.put("mail.smtp.starttls.required", settings.starttls());
        smtp.put("mail.smtp.connectiontimeout", "10000");
        smtp.put("mail.smtp.timeout", "10000");
        smtp.put("mail.smtp.writetimeout", "10000");
        return smtp;
    }

    /** A letter whose Message-ID is the key of the message, so that a repetition is known as one. */
    private static final class KeyedMessage extends MimeMessage {
        private final String id;

        KeyedMessage(JavaMailSenderImpl sender, UUID key, String from) {
            super(sender.getSession());
            this.id = "<" + key + from.substring(from.indexOf('@')) + ">";
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
