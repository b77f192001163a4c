import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.util.DefaultReportImpl;
import java.io.File;

/** EPUBCheck on every book that is named, in one process; the status says whether none has an error or a warning. */
public class CheckBooks {
    public static void main(String[] books) throws Exception {
        int bad = 0;
        for (String book : books) {
            DefaultReportImpl report = new DefaultReportImpl(book);
            boolean fine = new EpubCheck(new File(book), report).doValidate() == 0 && report.getWarningCount() == 0;
            report.close();
            System.out.println((fine ? "valid " : "NOT VALID ") + book);
            bad += fine ? 0 : 1;
        }
        System.exit(bad == 0 ? 0 : 1);
    }
}
