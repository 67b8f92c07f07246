using System.Text.Json.Nodes;
using CxBot.Core.Chat;
using CxBot.Core.Web;
using CxBot.Web.Views;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace CxBot.Web;

/// <summary>Forms inside a platform's frame. What is sent is a form like any of chat's; what it answers takes its place.</summary>
internal sealed class TabForms(TabVisitors visitors, WebForms forms, Dispatcher dispatcher, PageWriter pages)
{
    /// <summary>The hidden field that holds the form's state; no field of a form is called so.</summary>
    public const string State = "form:state";

    private const int MostBytes = 256 * 1024;
    private const int LongestWords = 100;

    /// <summary>GET /tab/form/{id}.</summary>
    public async Task OpenAsync(HttpContext context)
    {
        if (await visitors.FindAsync(context) is { } visitor)
            await AnswerAsync(context, await forms.OpenAsync(Id(context), visitor.Account, context.RequestAborted));
    }

    /// <summary>POST /tab/form/{id}.</summary>
    public async Task SendAsync(HttpContext context)
    {
        if (await visitors.FindAsync(context) is not { } visitor)
            return;
        if (await ReadAsync(context) is not { } sent)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }
        // Once it is here it is kept, whether or not the frame still waits.
        var answer = await forms.SendAsync(Id(context), visitor.Account, sent.State, sent.Answers, CancellationToken.None);
        await AnswerAsync(context, answer);
    }

    /// <summary>GET /tab/people?words=...: colleagues to choose from.</summary>
    public async Task SeekAsync(HttpContext context)
    {
        if (await visitors.FindAsync(context) is not { } visitor)
            return;
        var words = Ellipsis.Shorten(context.Request.Query["words"].ToString(), LongestWords);
        var found = await dispatcher.SeekPeopleAsync(visitor.Account, words, context.RequestAborted);
        await context.Response.WriteAsJsonAsync(
            new JsonArray([.. found.Select(person => (JsonNode)new JsonObject { ["id"] = person.Id, ["name"] = person.Name })]),
            context.RequestAborted
        );
    }

    private Task AnswerAsync(HttpContext context, Answer? answer)
    {
        // A fault of ours keeps the form as it stands in the frame, to be sent again.
        if (answer is null or { Fault: not null })
        {
            context.Response.StatusCode = answer is null ? StatusCodes.Status404NotFound : StatusCodes.Status500InternalServerError;
            return Task.CompletedTask;
        }
        context.Response.Headers.ContentLanguage = answer.Reader.Language;
        return answer.Reply switch
        {
            Reply.Ask ask => pages.WriteInsideAsync(context, typeof(FormView), Inside(ask.Form, answer.Reader)),
            Reply.Fix fix => pages.WriteInsideAsync(
                context,
                typeof(FormView),
                new(Inside(fix.Form, answer.Reader)) { [nameof(FormView.Faults)] = fix.Faults }
            ),
            Reply.Private said => WriteAsync(context, said.Card, answer.Reader),
            Reply.Public said => WriteAsync(context, said.Card, answer.Reader),
            Reply.Replace said => WriteAsync(context, said.Card, answer.Reader),
            _ => throw new InvalidOperationException($"A form in a frame can't show {answer.Reply.GetType().Name}."),
        };
    }

    private Task WriteAsync(HttpContext context, Card card, Reader reader)
    {
        if (card.Blocks.OfType<Buttons>().Any())
            card = card with { Blocks = [.. card.Blocks, new Small(WebTexts.GoOnInChat)] };
        return pages.WriteInsideAsync(
            context,
            typeof(CardView),
            new()
            {
                [nameof(CardView.Answer)] = new WebAnswer.Page(card) { Ways = [new WebWay(WebTexts.MyPage, WebPaths.Me)] },
                [nameof(CardView.Reader)] = reader,
            }
        );
    }

    private static Dictionary<string, object?> Inside(Form form, Reader reader) =>
        new() { [nameof(FormView.Form)] = form, [nameof(FormView.Reader)] = reader };

    private static string Id(HttpContext context) => (string)context.Request.RouteValues["id"]!;

    // Null for what no form of ours sends.
    private static async Task<(string State, FormAnswers Answers)?> ReadAsync(HttpContext context)
    {
        if (!context.Request.HasFormContentType)
            return null;
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = MostBytes;
        IFormCollection sent;
        try
        {
            sent = await context.Request.ReadFormAsync(context.RequestAborted);
        }
        catch (Exception fault) when (fault is BadHttpRequestException or InvalidDataException)
        {
            return null;
        }
        // Browsers end lines as mail does.
        var answers = sent.Where(field => field.Key != State)
            .Select(field => (field.Key, Values: field.Value.OfType<string>().Where(value => value.Length > 0).Select(Lines).ToList()))
            .Where(field => field.Values.Count > 0)
            .ToDictionary(field => field.Key, field => (IReadOnlyList<string>)field.Values);
        return (sent[State].ToString(), new FormAnswers(answers));
    }

    private static string Lines(string value) => value.ReplaceLineEndings("\n");
}
