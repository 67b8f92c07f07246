using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using CxBot.Core.Issues;
using CxBot.Core.Tests.Issues;
using CxBot.Core.Tests.Support;
using CxBot.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Web.Tests;

public sealed class When_reporting_from_the_tab
{
    [Fact]
    public async Task Three_answers_give_words_to_say_and_who_has_it()
    {
        await using var web = await WebBot.StartAsync();
        using var frame = web.Framed(web.Scene.Ben);
        using var mine = await frame.GetAsync("/tab/me");
        (await WebBot.ReadAsync(mine))
            .QuerySelectorAll("a.button")
            .Select(way => way.TextContent)
            .ShouldBe(["The customer is waiting now", "Report it"]);
        var form = await OpenAsync(frame, "issue.waiting");
        form.QuerySelectorAll("legend, .field label").Length.ShouldBe(3);

        var page = await SendAsync(frame, form, ("happened", "Parcel arrived broken\r\nin two places"), ("where", "delivery"));

        page.QuerySelector("form").ShouldBeNull();
        page.Body!.TextContent.ShouldContain("CX-1 is written down and passed on.");
        page.QuerySelector("blockquote")!.TextContent.Trim().ShouldNotBeEmpty();
        var issue = await web.Scene.IssueAsync();
        (issue.Urgency, issue.Happened).ShouldBe((IssueUrgency.High, "Parcel arrived broken\nin two places"));
        (await web.Scene.BeforeAsync(web.Scene.Ben)).ShouldContain("CX-1");
        (await web.Scene.InRoomAsync(IssueScene.SlackRoom)).ShouldContain("Delivery");

        // Pressed twice, or sent again because no answer came: once.
        (await SendAsync(frame, form, ("happened", "Parcel arrived broken"))).Body!.TextContent.ShouldContain("CX-1 is written down");
        (await web.Bot.ReadAsync(db => db.Issues.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task The_rules_of_chat_hold_and_nothing_typed_is_lost()
    {
        await using var web = await WebBot.StartAsync();
        await web.Scene.ReportAsync(("title", "Parcels arrive broken"));
        using var frame = web.Framed(web.Scene.Ben);
        var form = await OpenAsync(frame, "issue.report");

        var incomplete = await SendAsync(frame, form, ("happened", "Two parcels arrive <b>broken</b>, jane@customer.example"));
        incomplete.QuerySelector("#field-title[aria-invalid]").ShouldNotBeNull();
        incomplete.QuerySelector("#field-title-about")!.ClassList.ShouldContain("fault");
        incomplete.QuerySelector<IHtmlTextAreaElement>("textarea")!.Value.ShouldContain("<b>broken</b>");

        var alike = await SendAsync(frame, incomplete, ("title", "Parcels arrive broken"), ("urgency", "low"));
        alike.QuerySelectorAll("input[name=similar]").Length.ShouldBe(2);
        alike.QuerySelector<IHtmlSelectElement>("select[name=urgency]")!.Value.ShouldBe("low");

        var sent = await SendAsync(frame, alike, ("similar", "mine"));
        sent.Body!.TextContent.ShouldContain("an e-mail address");
        var issue = await web.Scene.IssueAsync(2);
        (issue.Urgency, issue.Happened).ShouldBe((IssueUrgency.Low, "Two parcels arrive <b>broken</b>, ••••@••••••••.•••••••"));
    }

    [Fact]
    public async Task What_is_confided_concerns_whom_one_finds_and_reaches_nobody_else()
    {
        await using var web = await WebBot.StartAsync();
        var ada = web.Scene.Ada;
        var roles = (await ada.PressAsync((await ada.SayAsync("roles")).Card(), "roles.change")).Form();
        await ada.SendAsync(
            roles,
            ("administrators", $"{await ada.IdAsync()}"),
            ("confidants", $"{await web.Scene.Cora.IdAsync()}"),
            ("confidants", $"{await ada.IdAsync()}")
        );
        using var frame = web.Framed(web.Scene.Ben);
        var form = await OpenAsync(frame, "issue.report");

        var asked = await SendAsync(frame, form, ("title", "Left standing"), ("happened", "She was shouted at"), ("sight", "few"));
        asked.QuerySelector("[data-most='5'] [data-seek]").ShouldNotBeNull();
        var found = await frame.GetFromJsonAsync<JsonArray>("/tab/people?words=an");
        var ana = found!.Single(person => (string)person!["name"]! == "Ana (Slack)")!["id"]!.ToString();
        var sent = await SendAsync(frame, asked, ("concerned", ana));

        sent.Body!.TextContent.ShouldNotContain("Left standing");
        (await web.Scene.IssueAsync()).IsRestricted.ShouldBeTrue();
        (await web.Bot.ReadAsync(db => db.IssueConcerns.SingleAsync())).PersonId.ShouldBe(await web.Scene.Ana.IdAsync());
        (await web.Bot.StandsInAsync(IssueScene.SlackRoom)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Only_those_forms_open_and_only_for_whom_the_platform_vouches()
    {
        await using var web = await WebBot.StartAsync();
        using var frame = web.Framed(web.Scene.Ben);
        using var nobody = web.Browser();
        using var signedIn = await web.SignedInAsync(web.Scene.Ana);
        FormUrlEncodedContent Filled() => new(new Dictionary<string, string> { ["title"] = "x", ["happened"] = "y" });

        (await StatusAsync(frame.GetAsync("/tab/form/roles.change"))).ShouldBe(HttpStatusCode.NotFound);
        (await StatusAsync(frame.PostAsync("/tab/form/issue.note", Filled()))).ShouldBe(HttpStatusCode.NotFound);
        (await StatusAsync(frame.PostAsync("/tab/form/issue.report", new StringContent("{}")))).ShouldBe(HttpStatusCode.BadRequest);
        (
            await StatusAsync(
                frame.PostAsync(
                    "/tab/form/issue.report",
                    new ByteArrayContent(new byte[300_000]) { Headers = { ContentType = new("application/x-www-form-urlencoded") } }
                )
            )
        ).ShouldBe(HttpStatusCode.BadRequest);
        // A cookie, which other sites' pages could use, opens nothing here.
        foreach (var other in new[] { nobody, signedIn })
        {
            (await StatusAsync(other.GetAsync("/tab/form/issue.report"))).ShouldBe(HttpStatusCode.Unauthorized);
            (await StatusAsync(other.PostAsync("/tab/form/issue.report", Filled()))).ShouldBe(HttpStatusCode.Unauthorized);
            (await StatusAsync(other.GetAsync("/tab/people?words=a"))).ShouldBe(HttpStatusCode.Unauthorized);
        }
        (await web.Bot.ReadAsync(db => db.Issues.AnyAsync())).ShouldBeFalse();
        using var page = await signedIn.GetAsync("/me");
        (await WebBot.ReadAsync(page)).QuerySelectorAll("a.button").ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_way_from_a_page_leads_on_in_the_frame_or_is_a_file_for_the_browser()
    {
        await using var web = await WebBot.StartAsync();
        await web.Bot.TeamAsync(web.Scene.Ada, web.Scene.Ana);
        using var frame = web.Framed(web.Scene.Ada);
        using var browser = await web.SignedInAsync(web.Scene.Ada);
        var (seen, ahead) = (new HashSet<string>(), new Queue<string>(["/me"]));
        var files = 0;
        while (ahead.TryDequeue(out var path))
        {
            using var page = await frame.GetAsync($"/tab{path}");
            page.StatusCode.ShouldBe(HttpStatusCode.OK, path);
            foreach (var way in (await WebBot.ReadAsync(page)).QuerySelectorAll(".ways a"))
            {
                var href = way.GetAttribute("href")!.Split('#')[0];
                // A page of each kind is enough: periods lead on for ever.
                if (!seen.Add(way.HasAttribute("data-file") ? href : href.Split('?')[0]))
                    continue;
                if (!way.HasAttribute("data-file"))
                    ahead.Enqueue(href);
                else
                {
                    using var file = await browser.GetAsync(href);
                    file.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
                    files++;
                }
            }
        }
        files.ShouldBe(4, "my data, the digest's table, the measures' table and data");
    }

    private static async Task<HttpStatusCode> StatusAsync(Task<HttpResponseMessage> asked)
    {
        using var answer = await asked;
        return answer.StatusCode;
    }

    private static async Task<IDocument> OpenAsync(HttpClient frame, string form)
    {
        using var answer = await frame.GetAsync($"/tab/form/{form}");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await WebBot.ReadAsync(answer);
    }

    /// <summary>Sends the form as a browser would, with these fields filled in on top of what stands in it.</summary>
    private static async Task<IDocument> SendAsync(HttpClient frame, IDocument page, params (string Field, string Value)[] filled)
    {
        var form = page.QuerySelector<IHtmlFormElement>("form")!;
        var values = new List<KeyValuePair<string, string>>();
        foreach (var element in form.Elements.Where(element => filled.All(pair => pair.Field != element.GetAttribute("name"))))
        {
            var value = element switch
            {
                IHtmlInputElement { Type: "radio" or "checkbox", IsChecked: false } => null,
                IHtmlInputElement input => input.Value,
                IHtmlTextAreaElement area => area.Value,
                IHtmlSelectElement select => select.Value,
                _ => null,
            };
            if (value is not null && element.GetAttribute("name") is { } name)
                values.Add(new(name, value));
        }
        values.AddRange(filled.Select(pair => KeyValuePair.Create(pair.Field, pair.Value)));
        using var answer = await frame.PostAsync($"/tab{form.GetAttribute("action")}", new FormUrlEncodedContent(values));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await WebBot.ReadAsync(answer);
    }
}
