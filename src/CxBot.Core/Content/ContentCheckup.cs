using CxBot.Core.Checkups;
using CxBot.Core.Storage;
using Microsoft.Extensions.Options;

namespace CxBot.Core.Content;

/// <summary>Reads the packs as the start does.</summary>
internal sealed class ContentCheckup(IOptions<ContentOptions> content, IOptions<StorageOptions> storage) : ICheckup
{
    public CheckupArea Area => CheckupArea.Content;

    public Task<IReadOnlyList<Finding>> LookAsync(CancellationToken ct) => Task.FromResult(Look(content.Value.PacksFolder(storage.Value)));

    private static IReadOnlyList<Finding> Look(string folder)
    {
        try
        {
            var packs = InstalledPacks.Load(folder).Select(pack => pack.Id);
            return [Finding.Ok($"The packs in use are free of faults: {string.Join(", ", packs)}.")];
        }
        catch (PackRefusedException refused)
        {
            return [.. refused.Faults.Select(fault => Finding.Wrong($"{fault with { File = Path.Combine(folder, fault.File) }}"))];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return [Finding.Wrong($"The packs in {folder} can't be read: {fault.Message} Content:Packs says where they are.")];
        }
    }
}
