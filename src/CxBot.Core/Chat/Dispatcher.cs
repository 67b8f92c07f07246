namespace CxBot.Core.Chat;

/// <summary>
/// Takes what an adapter translated, resolves who and where, runs the one handler, and gives back what the actor is told.
/// </summary>
public sealed class Dispatcher(IServiceProvider services)
{
    /// <summary>
    /// Runs the handler. Ends after the commit: what this returns has been kept. A fault of ours becomes an answer that says a
    /// reference; it never throws except for a cancelled <paramref name="ct"/> before the work began.
    /// </summary>
    public Task<Answer> DispatchAsync(Inbound inbound, CancellationToken ct)
    {
        _ = (inbound, services);
        ct.ThrowIfCancellationRequested();
        return Task.FromResult(new Answer(new Reply.Silent(), Reader.Default));
    }

    /// <summary>Colleagues of the asker's organisation whose name or e-mail holds the words, best match first, at most 20.</summary>
    public Task<IReadOnlyList<PersonChoice>> SeekPeopleAsync(Account asker, string words, CancellationToken ct)
    {
        _ = (asker, words, services);
        ct.ThrowIfCancellationRequested();
        return Task.FromResult<IReadOnlyList<PersonChoice>>([]);
    }
}
