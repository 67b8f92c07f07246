using System.Text.Json;
using CxBot.Core.Nudges;
using CxBot.Core.Storage;

namespace CxBot.Core.Chat;

/// <summary>
/// Runs a handler in its transaction: receipt, what the handler saves and everything it says are kept together, or nothing is.
/// </summary>
internal sealed class HandlerRunner(IServiceProvider services, IWriter writer, Readers readers)
{
    public async Task<Reply> RunAsync(ChosenHandler chosen, CancellationToken ct)
    {
        if (!chosen.ReadsOnly)
            return await KeepAsync(chosen.Inbound, chosen.Turn, db => chosen.RunAsync(services, db), ct);
        await using var db = readers.Open();
        var reply = await chosen.RunAsync(services, db);
        if (reply is Reply.Replace && await DutyMessage.FindAsync(db, chosen.Inbound, chosen.Turn) is not null)
            return await KeepAsync(chosen.Inbound, chosen.Turn, _ => Task.FromResult(reply), ct);
        return chosen.Inbound.CarriesReply || reply is Reply.Silent
            ? reply
            : await KeepAsync(chosen.Inbound, chosen.Turn, _ => Task.FromResult(reply), ct);
    }

    private async Task<Reply> KeepAsync(Inbound inbound, Turn turn, Func<CxDb, Task<Reply>> run, CancellationToken ct)
    {
        try
        {
            return await writer.WriteAsync(db => RunOnceAsync(db, inbound, turn, run), ct);
        }
        catch (DuplicateReceiptException)
        {
            // The other one's commit is what made this one fail: its answer stands.
            return await writer.WriteAsync(db => Task.FromResult(Answered(db, inbound.ReceiptKey)), ct) ?? new Reply.Silent();
        }
    }

    private static async Task<Reply> RunOnceAsync(CxDb db, Inbound inbound, Turn turn, Func<CxDb, Task<Reply>> run)
    {
        if ((Answered(db, inbound.ReceiptKey) ?? Earlier(db, inbound)) is { } before)
            return before;
        // Pressed in a message of several duties, a card takes the place of its part only.
        var reply = await DutyMessage.ReplaceAsync(db, inbound, turn, await run(db));
        if (!inbound.CarriesReply)
        {
            (reply, var rows) = ReplyOutbox.Split(reply, inbound, turn);
            foreach (var row in rows)
                db.Append(row);
        }
        // A form that came back with faults or a next question is not an end: the same form may be sent again.
        if (reply is not Reply.Fix)
            db.Append(
                new Receipt
                {
                    Key = inbound.ReceiptKey,
                    Answer = JsonSerializer.Serialize(reply, ChatJson.Default.Reply),
                    TakenAt = turn.Now,
                }
            );
        return reply;
    }

    private static Reply? Earlier(CxDb db, Inbound inbound) => inbound.EarlierReceiptKey is { } key ? Answered(db, key) : null;

    private static Reply? Answered(CxDb db, string key)
    {
        var answer = Receipts.AnswerOf(db, key);
        return answer is null ? null : JsonSerializer.Deserialize(answer, ChatJson.Default.Reply);
    }
}
