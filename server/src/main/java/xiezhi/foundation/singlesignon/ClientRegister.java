package xiezhi.foundation.singlesignon;

import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.foundation.security.Administrators;
import xiezhi.kernel.act.May;

/** 接入系统管理: for the system administrator. */
@RestController
@RequestMapping("/api/admin/clients")
class ClientRegister {
    private final Clients clients;

    ClientRegister(Clients clients) {
        this.clients = clients;
    }

    /** 登记请求. */
    record Wish(String name, List<String> redirects, boolean confidential) {}

    @GetMapping
    @May(Administrators.SYSTEM)
    List<Clients.Line> list() {
        return clients.all();
    }

    @PostMapping
    @May(value = Administrators.SYSTEM, stepUp = true)
    @ResponseStatus(HttpStatus.CREATED)
    Clients.Registered register(@RequestBody Wish wish) {
        return clients.register(wish.name(), wish.redirects(), wish.confidential());
    }

    @DeleteMapping("/{id}")
    @May(value = Administrators.SYSTEM, stepUp = true)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable UUID id) {
        clients.withdraw(id);
    }
}
