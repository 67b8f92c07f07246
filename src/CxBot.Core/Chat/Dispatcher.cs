using System.Security.Cryptography;
using CxBot.Core.People;
using CxBot.Core.Rights;
using CxBot.Core.Storage;
using Microsoft.Extensions.Logging;

namespace CxBot.Core.Chat;

/// <summary>
/// Takes what an adapter translated, resolves who and where, has the one handler run, and gives back what the actor is told.
/// </summary>
public sealed class Dispatcher
{
    private readonly TurnResolver turns;
    private readonly HandlerChoice choice;
    private readonly RightsCheck rights;
    private readonly HandlerRunner runner;
    private readonly PeopleDirectory people;
    private readonly IWriter writer;
    private readonly ILogger<Dispatcher> logger;

    internal Dispatcher(
        TurnResolver turns,
        HandlerChoice choice,
        RightsCheck rights,
        HandlerRunner runner,
        PeopleDirectory people,
        IWriter writer,
        ILogger<Dispatcher> logger
    ) =>
        (this.turns, this.choice, this.rights, this.runner, this.people, this.writer, this.logger) = (
            turns,
            choice,
            rights,
            runner,
            people,
            writer,
            logger
        );

    /// <summary>
    /// Runs the handler. Ends after the commit: what this returns has been kept. A fault of ours becomes an answer that says a
    /// reference; the only exception is a cancelled <paramref name="ct"/>, and then nothing ran.
    /// </summary>
    public async Task<Answer> DispatchAsync(Inbound inbound, CancellationToken ct)
    {
        var reader = Reader.Default;
        Turn? turn = null;
        try
        {
            turn = await turns.ResolveAsync(inbound, ct);
            reader = TurnResolver.ReaderOf(turn.Actor, inbound.At);
            var chosen = await choice.ForAsync(inbound, turn, ct);
            if (await rights.RefusalAsync(chosen, ct) is { } refusal)
                chosen = ChosenHandler.Always(chosen.Inbound, chosen.Turn, refusal.Reply());
            return new Answer(await runner.RunAsync(chosen, ct), reader);
        }
        catch (Exception exception) when (!ct.IsCancellationRequested)
        {
            var reference = RandomNumberGenerator.GetHexString(8, lowercase: true);
            logger.HandlerFailed(exception, inbound.GetType().Name, reference);
            return new Answer(await ApologiseAsync(inbound, turn, reference), reader) { Fault = reference };
        }
    }

    /// <summary>Colleagues of the asker's organisation whose name or e-mail holds the words, best match first, at most 20, as the asker reads them.</summary>
    public async Task<IReadOnlyList<PersonChoice>> SeekPeopleAsync(Account asker, string words, CancellationToken ct)
    {
        var actor = await people.FindAsync(asker, speaking: true, ct);
        var found = await people.SeekAsync(actor.OrganisationId, words, ct);
        var reader = Reader.Default with { Language = actor.Language };
        return [.. found.Select(person => person.In(reader))];
    }

    private async Task<Reply> ApologiseAsync(Inbound inbound, Turn? turn, string reference)
    {
        var apology = new Reply.Private(Card.Of(ChatTexts.OurFault(reference)));
        if (inbound.CarriesReply || turn is null || inbound is FormSubmitted { StaysOpen: true })
            return apology;
        try
        {
            // Without a receipt: what failed may be sent again.
            return await writer.WriteAsync(
                db =>
                {
                    var (answer, rows) = ReplyOutbox.Split(apology, inbound, turn);
                    foreach (var row in rows)
                        db.Append(row);
                    return Task.FromResult(answer);
                },
                CancellationToken.None
            );
        }
        catch (Exception exception) // Appending runs a prepared statement, whose faults are the database driver's own.
        {
            logger.ApologyFailed(exception, reference);
            return apology;
        }
    }
}
