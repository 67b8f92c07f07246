using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http;

namespace CxBot.Playground.Tests;

/// <summary>A bot that notes what it hears and answers what it is told to answer.</summary>
internal sealed class FakeBot
{
    private readonly Channel<BotRequest> heard = Channel.CreateUnbounded<BotRequest>();
    private readonly ConcurrentQueue<Func<HttpContext, Task>> answers = new();

    /// <summary>Answers the next request; without such a wish the answer is an empty 200.</summary>
    public void Next(string json) => Next(context => Results.Text(json, "application/json").ExecuteAsync(context));

    public void Next(int status) => Next(context => Results.StatusCode(status).ExecuteAsync(context));

    public void Next(Func<HttpContext, Task> answer) => answers.Enqueue(answer);

    /// <summary>The next request that it hears, or heard already.</summary>
    public async Task<BotRequest> HearAsync() => await heard.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(20));

    public bool HeardNothing => heard.Reader.Count == 0;

    public async Task AnswerAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        var headers = context.Request.Headers.ToDictionary(
            header => header.Key,
            header => header.Value.ToString(),
            StringComparer.OrdinalIgnoreCase
        );
        await heard.Writer.WriteAsync(new BotRequest(context.Request.Path, headers, body.ToArray()));
        if (answers.TryDequeue(out var answer))
            await answer(context);
    }
}
