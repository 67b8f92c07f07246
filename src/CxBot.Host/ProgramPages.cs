using System.Globalization;
using System.Runtime.InteropServices;

namespace CxBot.Host;

/// <summary>
/// The pages of program files (assemblies, native libraries) that the process has mapped. They can be handed back to the kernel's
/// file cache at any time: the next use finds them there again without reading the disk, and meanwhile they count for nobody.
/// </summary>
internal static partial class ProgramPages
{
    // Of <sys/mman.h>: the pages are not needed now.
    private const int DontNeed = 4;

    /// <summary>Hands back every page that is still as it stands in its file. Does nothing where the kernel tells nothing.</summary>
    public static void GiveBack()
    {
        if (!File.Exists("/proc/self/smaps"))
            return;
        foreach (var (start, length) in Clean(File.ReadAllLines("/proc/self/smaps")))
            _ = Advise(start, length, DontNeed);
    }

    /// <summary>
    /// The mappings of files that cannot be written to and hold no page of the process's own ("Anonymous: 0 kB"): a page that was
    /// changed after it was mapped, as a relocation does, would be lost. Lines as proc(5) describes smaps.
    /// </summary>
    internal static IEnumerable<(nint Start, nuint Length)> Clean(IEnumerable<string> smaps)
    {
        (nint Start, nuint Length)? mapping = null;
        foreach (var line in smaps)
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words[0].IndexOf('-') is > 0 and var dash && !words[0].EndsWith(':'))
            {
                var start = nuint.Parse(words[0].AsSpan(0, dash), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
                var end = nuint.Parse(words[0].AsSpan(dash + 1), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
                mapping = words.Length > 5 && IsFile(words[5]) && words[1][1] == '-' ? ((nint)start, end - start) : null;
            }
            else if (words[0] == "Anonymous:" && words[1] == "0" && mapping is { } clean)
                yield return clean;
        }
    }

    // What the runtime compiles lies in "files" of memory alone (memfd): handing those pages back would free nothing.
    private static bool IsFile(string path) => path.StartsWith('/') && !path.StartsWith("/memfd:", StringComparison.Ordinal);

    [LibraryImport("libc", EntryPoint = "madvise")]
    private static partial int Advise(nint address, nuint length, int advice);
}
