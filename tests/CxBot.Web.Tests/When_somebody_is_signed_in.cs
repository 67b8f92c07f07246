using System.Net;
using CxBot.Core.Outbox;
using CxBot.Core.Scheduling;
using CxBot.Core.Web;
using CxBot.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CxBot.Web.Tests;

public sealed class When_somebody_is_signed_in
{
    [Fact]
    public async Task The_cookie_is_for_the_server_alone()
    {
        await using var web = await WebBot.StartAsync();
        using var browser = web.Browser();
        var link = await WebBot.LinkAsync(web.Scene.Ana);

        using var plain = await browser.PostAsync(link, content: null);
        link = await WebBot.LinkAsync(web.Scene.Ana);
        // As behind a proxy that ends TLS: the request itself stays plain.
        web.Bot.Get<IOptions<WebOptions>>().Value.Address = "https://cxbot.harbour.example";
        using var secure = await web.Browser().PostAsync(new Uri(link).AbsolutePath, content: null);

        plain.Headers.GetValues("Set-Cookie").Single().ShouldEndWith("; path=/; samesite=lax; httponly");
        var cookie = secure.Headers.GetValues("Set-Cookie").Single();
        cookie.ShouldStartWith("__Host-cxbot=");
        cookie.ShouldEndWith("; path=/; secure; samesite=lax; httponly");
    }

    [Fact]
    public async Task Pages_are_kept_nowhere_framed_nowhere_and_load_nothing_from_elsewhere()
    {
        await using var web = await WebBot.StartAsync();
        using var browser = await web.SignedInAsync(web.Scene.Ana);

        using var page = await browser.GetAsync("/me");

        page.Headers.CacheControl!.NoStore.ShouldBeTrue();
        page.Headers.GetValues("X-Content-Type-Options").Single().ShouldBe("nosniff");
        page.Headers.GetValues("X-Frame-Options").Single().ShouldBe("DENY");
        page.Headers.GetValues("Referrer-Policy").Single().ShouldBe("same-origin");
        page.Headers.GetValues("Content-Security-Policy")
            .Single()
            .ShouldBe(
                "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
            );
    }

    [Fact]
    public async Task The_session_ends_with_the_working_day()
    {
        await using var web = await WebBot.StartAsync();
        using var browser = await web.SignedInAsync(web.Scene.Ana);

        web.Bot.Clock.Advance(WebSessions.Lifetime - TimeSpan.FromSeconds(1));
        using var inTime = await browser.GetAsync("/me");
        web.Bot.Clock.Advance(TimeSpan.FromSeconds(1));
        using var tooLate = await browser.GetAsync("/me");

        inTime.StatusCode.ShouldBe(HttpStatusCode.OK);
        tooLate.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await WebBot.ReadAsync(tooLate)).QuerySelector("main")!.TextContent.ShouldContain("Say page to CxBot");
    }

    [Fact]
    public async Task Signing_out_ends_it_for_every_copy_of_the_cookie()
    {
        await using var web = await WebBot.StartAsync();
        using var browser = web.Browser();
        using var signedIn = await browser.PostAsync(await WebBot.LinkAsync(web.Scene.Ana), content: null);
        var cookie = signedIn.Headers.GetValues("Set-Cookie").Single().Split(';')[0];

        using var signedOut = await browser.PostAsync("/out", content: null);
        using var copy = new HttpRequestMessage(HttpMethod.Get, "/me");
        copy.Headers.Add("Cookie", cookie);
        using var refused = await web.Browser().SendAsync(copy);

        signedOut.StatusCode.ShouldBe(HttpStatusCode.OK);
        refused.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Who_has_left_sees_nothing_any_more()
    {
        await using var web = await WebBot.StartAsync();
        using var browser = await web.SignedInAsync(web.Scene.Ana);
        var link = await WebBot.LinkAsync(web.Scene.Ana);
        var id = await web.Scene.Ana.IdAsync();

        await web.Scene.ChangeAsync(async db => (await db.People.SingleAsync(person => person.Id == id)).IsActive = false);
        using var page = await browser.GetAsync("/me");
        using var opened = await web.Browser().GetAsync(link);

        page.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        opened.StatusCode.ShouldBe(HttpStatusCode.Gone);
    }

    [Fact]
    public async Task What_has_ended_is_swept()
    {
        await using var web = await WebBot.StartAsync();
        using var browser = await web.SignedInAsync(web.Scene.Ana);
        web.Bot.Clock.Advance(WebSessions.Lifetime + TimeSpan.FromSeconds(1));

        await web.Bot.Get<IEnumerable<IScheduledTask>>().OfType<Retention>().Single().RunAsync(CancellationToken.None);

        (await web.Bot.ReadAsync(db => db.WebLinks.AnyAsync())).ShouldBeFalse();
        (await web.Bot.ReadAsync(db => db.WebSessions.AnyAsync())).ShouldBeFalse();
    }
}
