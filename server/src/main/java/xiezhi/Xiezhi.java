package xiezhi;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** 獬豸: starts the platform. */
@SpringBootApplication
public class Xiezhi {
    public static void main(String[] args) {
        SpringApplication.run(Xiezhi.class, args);
    }
}
