namespace CxBot.Core.Storage;

/// <summary>Things that count once, whichever node sees them first: a consent page's state, a link in a message.</summary>
public sealed class OneTimeKeys(IWriter writer, TimeProvider time)
{
    /// <summary>Uses a key up; false when it was used in the last three days (<see cref="Outbox.Retention"/>).</summary>
    public async Task<bool> TryUseAsync(string key, CancellationToken ct)
    {
        try
        {
            await writer.WriteAsync(
                db =>
                {
                    db.Append(new Receipt { Key = key, TakenAt = time.GetUtcNow().UtcDateTime });
                    return Task.CompletedTask;
                },
                ct
            );
            return true;
        }
        catch (DuplicateReceiptException)
        {
            return false;
        }
    }
}
